package cn.dingzhou.stories;

import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators as the public sees them. */
record Figures(RunningSuite suite) {

    /** As they are published: a float would lose fen. */
    static final JsonPathConfig EXACTLY = new JsonPathConfig().numberReturnType(BIG_DECIMAL);

    /** A figure, absent when the suite has none for the region and period. */
    Optional<BigDecimal> of(String code, String region, String period) {
        List<Map<String, Object>> values = values(suite.anybody(), code, region, period, period);
        assertThat(values).hasSizeLessThan(2);
        return values.stream().map(value -> number(value.get("value"))).findFirst();
    }

    BigDecimal ofDingzhou(String code, String period) {
        return of(code, "130682", period).orElseThrow(() -> new AssertionError(code + " has no value for " + period));
    }

    /** The sum over the years of a flow. */
    BigDecimal ofDingzhou(String code, int from, int to) {
        return sum(values(suite.anybody(), code, "130682", String.valueOf(from), String.valueOf(to)));
    }

    /** The answer's values, one for each period that has one. */
    static List<Map<String, Object>> values(
            RequestSpecification caller, String code, String region, String from, String to) {
        return caller.queryParam("region", region)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/indicators/{code}", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(EXACTLY)
                .getList("values");
    }

    static BigDecimal sum(List<Map<String, Object>> values) {
        return values.stream().map(value -> number(value.get("value"))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
