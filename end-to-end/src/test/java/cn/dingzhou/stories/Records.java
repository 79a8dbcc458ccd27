package cn.dingzhou.stories;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A collection as an officer of the city fetches it: a line each.
 *
 * @param lines their cells; none of those that are looked at holds a comma
 */
record Records(List<String> columns, List<List<String>> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param filter the query of the collection, without the format */
    static Records of(String collection, String filter) {
        List<List<String>> lines = RunningSuite.get()
                .user("city-registrar")
                .accept("*/*")
                .get("/" + collection + "/export?format=csv" + filter)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(BYTE_ORDER_MARK, "")
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        return new Records(lines.get(0), lines.subList(1, lines.size()));
    }

    Stream<String> column(String name) {
        int index = columns.indexOf(name);
        return lines.stream().map(cells -> cells.get(index));
    }

    BigDecimal sum(String name) {
        return column(name).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
