package cn.dingzhou.testing.fuzz;

import java.util.Locale;

/**
 * What came back.
 *
 * @param status 0 if the connection ended without an answer
 * @param head status line and headers
 */
record RawAnswer(int status, String head, String body) {

    static final RawAnswer NONE = new RawAnswer(0, "", "");

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The header's value in lower case, empty if it is not there. */
    String header(String name) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
