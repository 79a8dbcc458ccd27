package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a village's figure stands on, who is told, and what nobody can work out from what everybody is told. */
class LineageIT {

    private static final String CITY = "130682";
    private static final String DAWANGZHUANG = "130682108201";
    private static final String EAST_WANG = "130682108202";

    private final RunningSuite suite = RunningSuite.get();

    @ParameterizedTest
    @CsvSource({
        "registered-households, township-registrar, 130682108203, 2020, households?village=130682108203",
        "micro-credit-loans, township-registrar, 130682108202, 2018, micro-credits?region=130682108202",
        "claims-paid, insurer, 130682108203, 2020, claims?region=130682108203&stage=PAID"
    })
    void theRecordsBehindAFigureAreTheOnesTheServiceLists(
            String code, String user, String village, String year, String list) {
        List<String> behind = ids(user, "indicators/%s/records?region=%s&period=%s".formatted(code, village, year));

        assertThat(behind).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(user, list));
        assertThat(Figures.sum(Figures.values(suite.user(user), code, village, year, year)))
                .isEqualByComparingTo(BigDecimal.valueOf(behind.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, 130682108201, 401, unauthenticated",
        "village-registrar, 130682108202, 404, not-found",
        "insurer, 130682108201, 403, forbidden",
        "township-registrar, 130682108, 400, invalid-input"
    })
    void recordsAreToldToTheRightRoleInTheRightRegion(String user, String region, int status, String code) {
        (user.equals("nobody") ? suite.anybody() : suite.user(user))
                .get("/indicators/poor-persons/records?region={region}&period=2015", region)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void thePublicIsNotToldTheOneLoanOfAVillage() {
        String question = "/indicators/micro-credit-loans?from=2018&to=2018&region=" + EAST_WANG;

        suite.anybody()
                .get(question)
                .then()
                .statusCode(200)
                .body("values.suppressed", equalTo(List.of(true)))
                .body("values.findAll { it.value != null || it.records != null }.size()", equalTo(0));
        suite.user("township-registrar").get(question).then().statusCode(200).body("values.value", equalTo(List.of(1)));
        suite.anybody()
                .accept("text/csv")
                .get("/indicators/micro-credit-loans/export?format=csv&from=2018&to=2018&region=" + EAST_WANG)
                .then()
                .statusCode(200)
                .body(containsString(",<5,"));
    }

    /** Whoever takes the villages that are told from their township's sum is left with several villages. */
    @ParameterizedTest
    @CsvSource({
        "poor-persons, 2019",
        "open-guarantee-gaps, 2018",
        "micro-credit-loans, 2018",
        "university-admissions, 2019",
        "insurance-beneficiary-households, 2019"
    })
    void whatIsHiddenDoesNotFollowFromWhatIsTold(String code, String year) {
        List<String> townships = suite.anybody()
                .get("/indicators/regions?parent=" + CITY)
                .then()
                .extract()
                .path("items.code");
        int hidden = 0;
        for (String township : townships) {
            List<Map<String, Object>> told = villages(suite.anybody(), code, township, year);
            List<Object> suppressed = told.stream()
                    .filter(village -> village.get("suppressed") != null)
                    .map(village -> village.get("region"))
                    .toList();
            hidden += suppressed.size();
            assertThat(suppressed.size()).as("%s of %s", code, township).isNotEqualTo(1);
            assertThat(told).filteredOn(village -> village.get("value") != null).allSatisfy(village -> assertThat(
                            Figures.number(village.get("value")))
                    .as("%s of %s", code, village.get("region"))
                    .matches(value -> value.signum() == 0 || value.compareTo(BigDecimal.valueOf(5)) >= 0));
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void whoeverTheTownshipIsOfSeesAllItsVillagesAndTheyAddUp() {
        List<Map<String, Object>> villages =
                villages(suite.user("township-registrar"), "poor-persons", "130682108", "2018");

        assertThat(villages).noneMatch(village -> village.get("suppressed") != null);
        assertThat(Figures.sum(villages))
                .isEqualByComparingTo(new Figures(suite)
                        .of("poor-persons", "130682108", "2018")
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "poor-persons, from=1900&to=11900, 400, /to, period-malformed, 1900",
        "poor-persons, from=1900&to=2199, 400, /to, range-too-long, 100",
        "poor-persons, from=2020-13, 400, /from, period-malformed, 2020-Q1",
        "poor-persons, from=2020&to=2016, 400, /from, range-reversed, later",
        "rural-population, from=2020-03&to=2020-04, 400, /from, period-too-fine, year",
        "open-guarantee-gaps, breakdown=colour, 400, /breakdown, breakdown-unknown, 'region, guarantee'",
        "poor-persons, breakdown=guarantee, 400, /breakdown, breakdown-unknown, 'It has: region'",
        "poor-persons, compare=mars, 400, /compare, unknown-word, previous-year",
        "poor-persons, region=定州, 400, /region, region-malformed, 12 digits"
    })
    void aWrongQuestionIsToldWhatIsWrong(
            String code, String question, int status, String pointer, String error, String message) {
        suite.anybody()
                .header("Accept-Language", "en")
                .get("/indicators/%s?%s".formatted(code, question))
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(error))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void anUnknownIndicatorIsAnsweredWithThoseThatLookAlike() {
        unknown("poor-person").body("detail", containsString("相近的有：poor-persons"));
        unknown("registered-houshold").body("detail", containsString("registered-households"));
    }

    @Test
    void anUnknownRegionIsNotFound() {
        suite.anybody()
                .get("/indicators/poor-persons?region=999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private ValidatableResponse unknown(String code) {
        return suite.anybody()
                .get("/indicators/" + code)
                .then()
                .statusCode(404)
                .body("code", equalTo("indicator-unknown"));
    }

    private static List<Map<String, Object>> villages(
            RequestSpecification caller, String code, String township, String year) {
        return Figures.values(caller.queryParam("breakdown", "region"), code, township, year, year).stream()
                .filter(value -> !value.get("region").equals(township))
                .toList();
    }

    /** Page by page. */
    private List<String> ids(String user, String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = suite.user(user)
                    .get("/" + list + "&limit=20" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return ids;
    }
}
