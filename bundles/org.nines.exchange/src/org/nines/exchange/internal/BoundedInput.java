// SPDX-License-Identifier: EPL-2.0
package org.nines.exchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** A stream that fails when more is read from it than is allowed. */
final class BoundedInput extends FilterInputStream {

    /** More was read than is allowed. */
    static final class LimitException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private long left;
    private boolean empty = true;
    private boolean ended;

    BoundedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    /** Whether nothing was there. */
    boolean isEmpty() {
        return empty && ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            ended = true;
        } else if (count > 0) {
            empty = false;
            left -= count;
            if (left < 0) {
                throw new LimitException();
            }
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)], 0, (int) Math.min(count, 8192));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
