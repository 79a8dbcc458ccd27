package cn.dingzhou.records.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as of RFC 4180, with LF, CRLF or CR at their ends. A quote left open would swallow the rest of
 * the file, so it is refused at the latest when the row gets too long.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {

    private enum Place {
        AT_START,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTES
    }

    private static final int END = -1;

    private final StrictText text;
    private final int limit;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private Place place = Place.AT_START;
    private long number;
    private long quoteLine;
    private int length;
    private int ahead = Integer.MIN_VALUE;

    CsvRows(StrictText text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable
    RawRow next() throws IOException {
        while (true) {
            number++;
            boolean more = readRow();
            List<String> row = cells;
            if (row.stream().anyMatch(text -> !text.isBlank())) {
                return new RawRow(number, row);
            }
            if (!more) {
                return null;
            }
        }
    }

    private boolean readRow() throws IOException {
        cells = new ArrayList<>();
        length = 0;
        while (true) {
            int read = read();
            if (place == Place.IN_QUOTES) {
                readQuoted(read);
            } else if (read == END || read == '\n' || read == '\r') {
                endCell();
                skipLineFeedAfter(read);
                return read != END;
            } else {
                readPlain(read);
            }
        }
    }

    private void readQuoted(int read) {
        if (read == END) {
            throw FileProblems.quoteUnclosed(quoteLine);
        }
        if (read == '"') {
            place = Place.AFTER_QUOTES;
        } else {
            append(read);
        }
    }

    private void readPlain(int read) {
        if (read == ',') {
            endCell();
        } else if (read == '"' && place == Place.AT_START) {
            place = Place.IN_QUOTES;
            quoteLine = text.line();
        } else if (place == Place.AFTER_QUOTES) {
            if (read != '"') {
                throw FileProblems.quoteUnclosed(quoteLine);
            }
            append('"');
            place = Place.IN_QUOTES;
        } else {
            append(read);
            place = Place.IN_CELL;
        }
    }

    private void append(int character) {
        cell.append((char) character);
        if (++length > limit) {
            throw place == Place.IN_QUOTES
                    ? FileProblems.quoteUnclosed(quoteLine)
                    : FileProblems.lineTooLong(text.line(), limit);
        }
    }

    private void endCell() {
        // Separators count too, or a row of nothing but commas would have no end.
        if (++length > limit) {
            throw FileProblems.lineTooLong(text.line(), limit);
        }
        cells.add(cell.toString());
        cell.setLength(0);
        place = Place.AT_START;
    }

    private int read() throws IOException {
        int read = ahead == Integer.MIN_VALUE ? text.read() : ahead;
        ahead = Integer.MIN_VALUE;
        return read;
    }

    private void skipLineFeedAfter(int read) throws IOException {
        if (read == '\r') {
            int following = text.read();
            ahead = following == '\n' ? Integer.MIN_VALUE : following;
        }
    }
}
