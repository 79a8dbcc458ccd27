package cn.dingzhou.rest.sheet;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Formulas {

    /** The full-width ones begin a formula in a Chinese Excel. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /** With an apostrophe in front, unless it is a plain number. */
    public static String neutralised(String cell) {
        return startsLikeFormula(cell, 0) && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Without the apostrophe, so that a mended error file can be imported. */
    public static String restored(String cell) {
        return cell.startsWith("'") && startsLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsLikeFormula(String cell, int at) {
        return cell.length() > at && STARTS.indexOf(cell.charAt(at)) >= 0;
    }

    private Formulas() {}
}
