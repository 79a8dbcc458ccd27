package cn.dingzhou.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Values that nobody should send; none has a word in it that {@link Judge} looks for, since answers may repeat them. */
final class HostileValues {

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "-0",
            "-0.0",
            "0.001",
            "0.0000000000000000001",
            "1e308",
            "-1e308",
            "1e-400",
            "1e400",
            "1E+99999999",
            "1E-99999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551616",
            "99999999999999.99",
            "999999999.99",
            "1000000000",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"\":\"\"}",
            "\"0\"",
            "\"true\"",
            "\"NaN\"",
            "\"Infinity\"",
            "NaN",
            "Infinity",
            "-Infinity",
            "undefined",
            "01",
            "+1",
            ".5",
            "1.",
            "0x10",
            "'a'",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\u202e\\u200f\"",
            "\"\\ufeff\"",
            "\"\\uffff\"",
            "\"\\x\"",
            "\"a\nb\"",
            "\"\\r\\nX: y\"",
            "\"2021-02-29\"",
            "\"0000-00-00\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"2020-01-01T00:00:00Z\"",
            "\"+10000-01\"",
            "\"24:61\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"0-0-0-0-0\"",
            "\"130682\"",
            "\"１３０６８２\"",
            "1306821082011306821082");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "0",
            "-1",
            "1e9",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "%",
            "_",
            "*",
            "~",
            "'",
            "\"",
            "\\",
            "`",
            "$",
            "' OR '1'='1",
            "'; DROP TABLE household; --",
            "\" OR \"\"=\"",
            "1); --",
            "') UNION ALL TABLE household --",
            "$1",
            "?",
            ":name",
            "#{1+1}",
            "${7*7}",
            "${jndi:ldap://127.0.0.1:1/a}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "=1+1",
            "@SUM(A1)",
            "=cmd|'/c calc'!A1",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "\u0000",
            "a\u0000b",
            "\u202Eabc",
            "\u200F\u200B",
            "\uFEFF",
            "😀👨‍👩‍👧",
            "e\u0301\u0323\u0308",
            "İıßﬀ",
            "\u4E00\uFE00",
            "\r\nSet-Cookie: a=b",
            "\u0085\u2028",
            "\uFFFF",
            "１２３",
            "-9223372036854775808",
            "9223372036854775808",
            "2147483648",
            "0000-00-00",
            "2021-02-29",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "2020-Q5",
            "2020-13",
            "99999",
            "0-0-0-0-0",
            "130682999999",
            "000000",
            "139001",
            "130682 ",
            "AAAA",
            "====",
            "MDAwMDAwMDA",
            "eyJhIjoxfQ",
            "a,b",
            "a;b",
            "a=b&c=d",
            "W/\"0\"");

    /** Keys of lists: a day, a number or a word, then an id or a number. */
    private static final List<String> PLACES = List.of(
            "",
            " ",
            ":",
            "0",
            "+999999999-12-31 00000000-0000-0000-0000-000000000000",
            "-999999999-01-01 00000000-0000-0000-0000-000000000000",
            "9999-12-31 00000000-0000-0000-0000-000000000000",
            "2020-01-01",
            "2020-01-01 0-0-0-0-0",
            "2020-01-01 nobody",
            "+1000000000-12-31T23:59:59.999999999Z 00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "130682108201:2147483647",
            "130682108201:99999999999",
            "a:2020",
            "130682108201 130682108201 130682108201",
            "130682108201:00000000-0000-0000-0000-000000000000");

    private static final List<String> PATH_SEGMENTS = List.of(
            "%00",
            "a%00b",
            "%2F",
            "..%2F..%2Fetc%2Fpasswd",
            "%2e%2e",
            "..",
            ".",
            "%",
            "%zz",
            "%c0%ae",
            "%ed%a0%80",
            "%ff",
            ";a=b",
            "a;b",
            "%3B",
            "%0d%0aX:%20y",
            "+",
            "%20",
            "%E4%B8%80",
            "*",
            "{id}",
            "$",
            "%5C",
            "a%3Fb",
            "%23",
            "~",
            "'",
            "%22",
            "%3C",
            "-1",
            "0",
            "99999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "0-0-0-0-0",
            "NaN",
            "1e9",
            "null",
            "");

    private final Random random;

    HostileValues(Random random) {
        this.random = random;
    }

    /** A value's JSON text, which may be none. */
    String json() {
        return switch (random.nextInt(12)) {
            case 0 -> quoted(repeated("长", 1, 300));
            case 1 -> quoted(lengthy());
            case 2 -> nested();
            case 3 -> repeated("9", 20, 1500);
            case 4, 5, 6 -> quoted(pick(TEXTS));
            default -> pick(JSON);
        };
    }

    /** For a query parameter or a field; may have any character. */
    String text() {
        return switch (random.nextInt(12)) {
            case 0 -> repeated("长", 1, 600);
            case 1 -> repeated("a", 200, 12_000);
            case 2 -> repeated("\u0301", 1, 200);
            default -> pick(TEXTS);
        };
    }

    String place() {
        return random.nextInt(4) == 0 ? text() : pick(PLACES);
    }

    /** Not encoded any further. */
    String pathSegment() {
        return random.nextInt(10) == 0 ? repeated("a", 200, 9_000) : pick(PATH_SEGMENTS);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String lengthy() {
        return random.nextInt(4) == 0 ? repeated("x", 10_000, 100_000) : repeated("x", 200, 5_000);
    }

    private String nested() {
        int depth = random.nextInt(3) == 0 ? 1100 : 50;
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private String repeated(String what, int least, int most) {
        return what.repeat(least + random.nextInt(most - least));
    }

    /** Escaped as far as JSON asks for it; a control character stays now and then. */
    private String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return '"'
                + (random.nextInt(8) == 0
                        ? escaped
                        : escaped.replace("\0", "\\u0000")
                                .replace("\r", "\\r")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t"))
                + '"';
    }
}
