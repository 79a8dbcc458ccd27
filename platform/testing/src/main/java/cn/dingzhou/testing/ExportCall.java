package cn.dingzhou.testing;

import java.util.List;

/** Fetches a list whole, and page by page as it is answered. */
public final class ExportCall {

    /** A comma that is not in quotes. */
    private static final String SPLIT = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** What stands in a column of the list's export as CSV; the address of the list may have a query. */
    public static List<String> column(Tokens caller, String list, String column) {
        List<String> lines = caller.request()
                .get(list.replaceFirst("(?=\\?|$)", "/export"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .replace("\uFEFF", "")
                .lines()
                .toList();
        int position = List.of(lines.get(0).split(SPLIT)).indexOf(column);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(SPLIT, -1)[position])
                .toList();
    }

    /** The same field of what the list answers, on its first page. */
    public static List<String> field(Tokens caller, String list, String field) {
        List<?> values = caller.request()
                .queryParam("limit", 200)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
        return values.stream().map(String::valueOf).toList();
    }

    private ExportCall() {}
}
