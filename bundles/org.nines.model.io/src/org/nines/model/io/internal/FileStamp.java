// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Tells whether somebody else changed a file, by its content: modification times are too coarse on some file systems and change without
 * need on others.
 *
 * @param length size in bytes
 * @param checksum CRC-32C of the bytes; enough against accidents
 */
public record FileStamp(long length, long checksum) {

    /** Stamp of these bytes. */
    public static FileStamp of(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content, 0, content.length);
        return new FileStamp(content.length, crc.getValue());
    }

    /** Stamp of the file as it is now, null when there is none. */
    public static FileStamp of(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        CRC32C crc = new CRC32C();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                length += read;
            }
        }
        return new FileStamp(length, crc.getValue());
    }
}
