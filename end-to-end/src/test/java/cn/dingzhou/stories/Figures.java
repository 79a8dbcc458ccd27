package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators as the public sees them. */
record Figures(RunningSuite suite) {

    /** A figure, absent when the suite has none for the region and period. */
    Optional<BigDecimal> of(String code, String region, String period) {
        List<Map<String, Object>> values = suite.anybody()
                .queryParam("region", region)
                .queryParam("from", period)
                .queryParam("to", period)
                .get("/indicators/{code}", code)
                .then()
                .statusCode(200)
                .extract()
                .path("values");
        assertThat(values).hasSizeLessThan(2);
        return values.stream()
                .map(value -> new BigDecimal(value.get("value").toString()))
                .findFirst();
    }

    BigDecimal ofDingzhou(String code, String period) {
        return of(code, "130682", period).orElseThrow(() -> new AssertionError(code + " has no value for " + period));
    }

    /** The sum over the years of a flow. */
    BigDecimal ofDingzhou(String code, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = from; year <= to; year++) {
            sum = sum.add(of(code, "130682", String.valueOf(year)).orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
