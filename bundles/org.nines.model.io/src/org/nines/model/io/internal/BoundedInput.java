// SPDX-License-Identifier: EPL-2.0
package org.nines.model.io.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/**
 * Stream of a file that stops at the limits and remembers what it has seen.
 *
 * <p>Parsers keep a whole tag or text in memory before they hand it out. Neither can contain '&lt;', so a long run of bytes without one is
 * refused here, before it is all read.
 */
final class BoundedInput extends FilterInputStream {

    /** A byte limit was met; says which. */
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;
        final transient Issue issue;

        LimitException(Issue issue, String message) {
            super(message);
            this.issue = issue;
        }
    }

    private final Budget budget;
    private final long maxRun;
    private final CRC32C checksum = new CRC32C();
    private long length;
    private long run;
    private boolean ended;

    BoundedInput(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
        // Four bytes a character at most, and a tag has several attributes.
        this.maxRun = 16L * budget.limits.maxAttributeLength() + (1 << 16);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = in.read(buffer, offset, count);
        if (read < 0) {
            ended = true;
            return read;
        }
        length += read;
        budget.bytes -= read;
        if (budget.bytes < 0) {
            throw new LimitException(Issue.TOO_LARGE, "the model is larger than " + budget.size() + ".");
        }
        checksum.update(buffer, offset, read);
        for (int i = offset; i < offset + read; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > maxRun) {
                throw new LimitException(Issue.TOO_LONG, "a tag or text is longer than " + maxRun + " bytes.");
            }
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, 8192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The parser closes what it has read to the end; who opened the file does that. */
    @Override
    public void close() {
    }

    /** Whether the end of the file was seen. */
    boolean ended() {
        return ended;
    }

    /** What was read, once the end was seen. */
    FileStamp stamp() {
        return new FileStamp(length, checksum.getValue());
    }
}
