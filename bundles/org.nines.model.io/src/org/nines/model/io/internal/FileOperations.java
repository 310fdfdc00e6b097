// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What writing does to the disk; tests let each of these fail. */
public interface FileOperations {

    /** The real ones. */
    FileOperations DISK = new Disk();

    /**
     * Makes a file with this content that survives a crash once this returns.
     *
     * @param like file whose permissions it gets, where that exists
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    void create(Path file, byte[] content, Path like) throws IOException;

    /** Puts a file in the place of another one, so that everybody sees either the old or the new one. */
    void replace(Path source, Path target) throws IOException;

    /** Removes a file where it exists. */
    void delete(Path file) throws IOException;

    /** Makes renames in a folder survive a crash, where the system can do that. */
    void sync(Path folder);

    /** The default file system. */
    final class Disk implements FileOperations {

        private Disk() {
        }

        @Override
        public void create(Path file, byte[] content, Path like) throws IOException {
            Set<PosixFilePermission> permissions = permissions(like);
            FileAttribute<?>[] attributes = permissions == null ? new FileAttribute<?>[0]
                    : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
            try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (permissions != null) {
                // The mask of the process may have taken some away.
                Files.setPosixFilePermissions(file, permissions);
            }
        }

        private static Set<PosixFilePermission> permissions(Path like) throws IOException {
            if (!Files.exists(like)) {
                return null;
            }
            PosixFileAttributeView view = Files.getFileAttributeView(like, PosixFileAttributeView.class);
            return view == null ? null : view.readAttributes().permissions();
        }

        @Override
        public void replace(Path source, Path target) throws IOException {
            try {
                Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                // Some network file systems: a crash between the two steps of the system leaves the new file under its temporary name.
                Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void sync(Path folder) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                // Windows can't open folders and needs no such thing.
            }
        }
    }
}
