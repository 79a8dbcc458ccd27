package cn.dingzhou.testing.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Headers with values that are odd, wrong or far too long. */
final class HostileHeaders {

    private static final Map<String, List<String>> ODD = Map.ofEntries(
            Map.entry(
                    "Content-Type",
                    List.of(
                            "text/plain",
                            "application/xml",
                            "application/json; charset=utf-16",
                            "json",
                            "/",
                            "*/*",
                            "a/b;c",
                            "application/json; charset=nonsense",
                            "application/json, text/csv",
                            "multipart/form-data",
                            "multipart/form-data; boundary=\"a\\\r\"",
                            "multipart/form-data; boundary=" + "a".repeat(4000),
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "text/csv; charset=GB18030",
                            "application/x-www-form-urlencoded",
                            "application/merge-patch+json",
                            "application/json;charset=\"",
                            "text/csv;charset=")),
            Map.entry(
                    "Accept",
                    List.of(
                            "text/html",
                            "application/xml",
                            "*/*;q=0",
                            "nonsense",
                            "/",
                            ";",
                            "application/json;q=x",
                            "text/*",
                            "image/png, */*;q=0.1",
                            "application/problem+json",
                            "text/event-stream",
                            "application/json;q=9999",
                            "",
                            ",",
                            "a/b/c")),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "fr",
                            "*",
                            "zh;q=x",
                            "en-US-x-twain,;q=",
                            "x",
                            "zh_CN",
                            "-",
                            "en;q=2",
                            "i-klingon",
                            "aaaaaaaaaa")),
            Map.entry(
                    "If-Match",
                    List.of(
                            "*",
                            "0",
                            "\"",
                            "W/\"0\"",
                            "\"0\", \"1\"",
                            "\"99999999999999999999\"",
                            "\"-1\"",
                            "\"a\"",
                            "")),
            Map.entry("If-None-Match", List.of("*", "0", "\"", "W/\"0\"", "\"0\", \"1\"", "\"a", "W/", ",", "")),
            Map.entry("If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "0", "")),
            Map.entry("If-Unmodified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT")),
            Map.entry(
                    "Idempotency-Key",
                    List.of(
                            "",
                            " ",
                            "a",
                            "'",
                            "\"a\"",
                            "键",
                            "a\u00ff",
                            "0".repeat(255),
                            "0".repeat(256),
                            "0".repeat(5000))),
            Map.entry(
                    "Range",
                    List.of(
                            "bytes=0-0",
                            "bytes=-1",
                            "bytes=9-1",
                            "bytes=0-,1-,2-",
                            "rows=1",
                            "bytes=99999999999999999999-")),
            Map.entry(
                    "Authorization",
                    List.of(
                            "Bearer",
                            "Bearer ",
                            "Bearer a",
                            "Bearer a.b.c",
                            "Bearer eyJhbGciOiJub25lIn0.e30.",
                            "Basic YTpi",
                            "Bearer " + "a".repeat(9000),
                            "nonsense",
                            "Bearer 令牌",
                            "bearer a b c",
                            "Digest username=\"a\"")),
            Map.entry("X-Request-Id", List.of("", "a b", "<b>", "a".repeat(5000), "令")),
            Map.entry("X-Forwarded-For", List.of("127.0.0.1", "nonsense", "::1, 1.2.3.4", "'")),
            Map.entry("X-Forwarded-Host", List.of("evil.example", "a b", "[::1")),
            Map.entry("Forwarded", List.of("for=nonsense;host=evil.example;proto=gopher", ";;;")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("Origin", List.of("null", "http://evil.example", "nonsense")),
            Map.entry("Cookie", List.of("a=b; =; ;", "q_session=1", "\u0001")),
            Map.entry(
                    "traceparent",
                    List.of("nonsense", "00-0-0-00", "00-00000000000000000000000000000000-0000000000000000-00")),
            Map.entry("baggage", List.of("a=%zz", ",,,", "=")),
            Map.entry(
                    "Content-Disposition",
                    List.of(
                            "attachment; filename=../../../etc/passwd",
                            "attachment; filename=\"..\\..\\a.jsp\"",
                            "attachment; filename*=UTF-8''%2e%2e%2fa%00.pdf",
                            "form-data; name=\"file\"; filename=\"/etc/passwd\"")),
            Map.entry("Content-Encoding", List.of("gzip", "nonsense", "br")),
            Map.entry("Expect", List.of("100-continue", "nonsense")),
            Map.entry("Content-Language", List.of("nonsense_", "-")),
            Map.entry("Date", List.of("nonsense")),
            Map.entry("Upgrade", List.of("websocket", "h2c", "nonsense")),
            Map.entry("A".repeat(3000), List.of("a")),
            Map.entry("Via", List.of("a".repeat(20_000))));

    private static final List<String> NAMES = ODD.keySet().stream().sorted().toList();

    /** Of how a message is framed: whoever sends these may be hung up on. */
    private static final Map<String, List<String>> FRAMING = Map.of(
            "Content-Length", List.of("-1", "abc", "1, 2", "99999999999999999999", "+1", "0x1"),
            "Transfer-Encoding", List.of("nonsense", "chunked, chunked", "gzip, chunked", "identity"),
            "Host", List.of("", "evil.example", "a b", "127.0.0.1:99999", "[::", "a@b", "a/b"),
            "Bad Name", List.of("a"),
            "Folded", List.of("a\r\n b"),
            "Control", List.of("a\u0001b", "a\u0000b", "\u007f"));

    private static final List<String> FRAMING_NAMES =
            FRAMING.keySet().stream().sorted().toList();

    private static final Set<String> BREAKING =
            Set.of("Content-Length", "Transfer-Encoding", "Upgrade", "Bad Name", "Folded", "Control");

    record Header(String name, String value) {}

    private final HostileValues values;

    HostileHeaders(Random random) {
        this.values = new HostileValues(random);
    }

    Header any() {
        return of(ODD, NAMES);
    }

    Header framing() {
        return of(FRAMING, FRAMING_NAMES);
    }

    /** The server may hang up, or wait for what never comes. */
    static boolean breaksFraming(Header header) {
        return BREAKING.contains(header.name());
    }

    private Header of(Map<String, List<String>> headers, List<String> names) {
        String name = values.pick(names);
        return new Header(name, values.pick(headers.getOrDefault(name, List.of(""))));
    }
}
