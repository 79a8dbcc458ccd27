package cn.dingzhou.rest.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body that may not have more bytes than allowed, whatever its Content-Length says. */
public final class LimitedBody extends FilterInputStream {

    private final Supplier<RuntimeException> excess;
    private long left;

    /** @param excess what to throw at the first byte too many */
    public LimitedBody(InputStream body, long limit, Supplier<RuntimeException> excess) {
        super(body);
        this.left = limit;
        this.excess = excess;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw excess.get();
        }
    }
}
