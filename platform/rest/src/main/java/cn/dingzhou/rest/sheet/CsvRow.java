package cn.dingzhou.rest.sheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a row of CSV is written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvRow {

    /** Without it a spreadsheet would not take a file for UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The cells as a line, none of which a spreadsheet would run. */
    public static String of(List<String> cells) {
        return cells.stream()
                .map(Formulas::neutralised)
                .map(CsvRow::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private CsvRow() {}
}
