package cn.dingzhou.records.imports;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may not have more bytes than {@code imports.max-size}. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
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
            throw new DomainException(
                    413,
                    "content-too-large",
                    Text.of(
                            "文件超过 %d 字节；请分成几个文件。".formatted(limit),
                            "The file has more than %d bytes; split it.".formatted(limit)));
        }
    }
}
