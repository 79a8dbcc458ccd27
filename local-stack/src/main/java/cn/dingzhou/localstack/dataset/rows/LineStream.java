package cn.dingzhou.localstack.dataset.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;

/** Reads lines as bytes without ever holding more than one of them. */
final class LineStream extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = {};
    private int position;

    LineStream(Iterator<String> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        return hasByte() ? line[position++] & 0xff : -1;
    }

    /** Fills as much of the buffer as there is, so that an upload goes out in few, large pieces. */
    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        int filled = 0;
        while (filled < length && hasByte()) {
            int piece = Math.min(length - filled, line.length - position);
            System.arraycopy(line, position, buffer, offset + filled, piece);
            position += piece;
            filled += piece;
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean hasByte() {
        if (position == line.length && lines.hasNext()) {
            line = (lines.next() + "\n").getBytes(UTF_8);
            position = 0;
        }
        return position < line.length;
    }
}
