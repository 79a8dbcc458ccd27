package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The characters of a file, decoded without mercy: the first byte that does not fit is named, not replaced. */
final class StrictText {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream stream;
    private final FileStyle style;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
    private long decoded;
    private long line = 1;
    private boolean ended;
    private boolean bom;

    StrictText(InputStream stream, FileStyle style) throws IOException {
        this.stream = stream;
        this.style = style;
        this.decoder = style.decoder()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (!fill()) {
            throw FileProblems.empty();
        }
        bom = chars.get(0) == BYTE_ORDER_MARK;
        chars.position(bom ? 1 : 0);
    }

    boolean hasBom() {
        return bom;
    }

    /** The line of the character read last, from 1. */
    long line() {
        return line;
    }

    /**
     * The next character, or -1 at the end.
     *
     * @throws cn.dingzhou.rest.problem.DomainException 400 where the bytes are not text
     */
    int read() throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        char next = chars.get();
        if (next == '\n') {
            line++;
        } else if (next == 0) {
            throw FileProblems.encodingInvalid(style.charset(), line, decoded - encodedLength(chars));
        }
        return next;
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            decoded += bytes.position() - before;
            if (chars.position() > 0) {
                chars.flip();
                return true;
            }
            if (result.isError()) {
                throw FileProblems.encodingInvalid(style.charset(), line, decoded + 1);
            }
            if (ended) {
                chars.limit(0);
                return false;
            }
            readBytes();
        }
    }

    private int encodedLength(CharBuffer unread) {
        return style.decoder().encode(unread.duplicate()).limit();
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }
}
