package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cadres register families, and the city counts them. */
class RegistrationIT {

    private static final String DAWANGZHUANG = "130682108201";
    // Counted before and after: no other story registers anybody here.
    private static final String DINGNINGDIAN = "130682105";

    private final RunningSuite suite = RunningSuite.get();
    private final Figures figures = new Figures(suite);
    private final String year = String.valueOf(LocalDate.now().getYear());

    @Test
    void aRegisteredHouseholdIsCountedInItsTownship() {
        BigDecimal households = registered(DINGNINGDIAN);

        register("city-registrar", UUID.randomUUID().toString(), Households.coupleIn(DINGNINGDIAN + "201"))
                .statusCode(201);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(registered(DINGNINGDIAN))
                .isEqualByComparingTo(households.add(BigDecimal.ONE)));
    }

    @Test
    void theAnswerMasksWhoTheyAre() {
        String id = register(Households.coupleIn(DAWANGZHUANG))
                .statusCode(201)
                .extract()
                .path("id");

        String household = suite.user("village-registrar")
                .get("/households/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(household)
                .contains("张*")
                .doesNotContain("张三")
                .doesNotContain("李四")
                .doesNotContainPattern("\\d{17}[0-9X]");
    }

    @Test
    void theSameRequestTwiceRegistersOneHousehold() {
        String key = UUID.randomUUID().toString();
        String couple = Households.coupleIn(DAWANGZHUANG);

        String first = register(key, couple).statusCode(201).extract().path("id");

        register(key, couple).statusCode(201).body("id", equalTo(first));
        register(key, Households.coupleIn(DAWANGZHUANG)).statusCode(422);
    }

    @Test
    void aCadreReachesTheirOwnVillageOnly() {
        String elsewhere = "130682113201";
        register(Households.coupleIn(elsewhere)).statusCode(404);
        String theirs = suite.user("city-registrar")
                .get("/households?village={village}&limit=1", elsewhere)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");

        suite.user("village-registrar").get("/households/{id}", theirs).then().statusCode(404);
        suite.user("city-registrar").get("/households/{id}", theirs).then().statusCode(200);
        suite.user("viewer")
                .body(Households.coupleIn(DAWANGZHUANG))
                .post("/households")
                .then()
                .statusCode(403);
    }

    @Test
    void badInputIsToldByFieldAndRemedy() {
        String couple = Households.coupleIn(DAWANGZHUANG);
        register(couple.replaceFirst("\"citizenId\":\"\\d{17}.", "\"citizenId\":\"110105194912310021"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/members/0/citizenId"));
        register(couple.replace("SPOUSE", "HEAD")).statusCode(400).body("code", not(equalTo("internal-error")));
        register(couple.replace(DAWANGZHUANG, "130682108999"))
                .statusCode(400)
                .body("errors.pointer", contains("/villageCode"));
        register(couple.replace("\"number\"", "\"nubmer\"")).statusCode(400).body("errors.pointer", hasItem("/nubmer"));
        suite.user("village-registrar").get("/households?limit=1000000").then().statusCode(400);
        suite.user("village-registrar")
                .body("x".repeat(20 * 1024 * 1024))
                .post("/households")
                .then()
                .statusCode(413);
    }

    @Test
    void aTokenMustBeOursAndMeantForUs() {
        suite.anybody().get("/households").then().statusCode(401).contentType(containsString("problem+json"));
        String token = suite.tokenOf("viewer");
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        suite.anybody()
                .header("Authorization", "Bearer " + forged)
                .get("/households")
                .then()
                .statusCode(401);
    }

    @Test
    void anUnknownFigureIsAClearError() {
        suite.anybody().get("/indicators/povetry").then().statusCode(404);
        suite.anybody()
                .get("/indicators/poor-persons?from=later")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/from"));
        suite.anybody().get("/indicators/poor-persons?region=13068210").then().statusCode(400);
        suite.anybody().get("/indicators/poor-persons?region=130682999").then().statusCode(404);
    }

    private BigDecimal registered(String region) {
        return figures.of("registered-households", region, year).orElse(BigDecimal.ZERO);
    }

    private ValidatableResponse register(String household) {
        return register(UUID.randomUUID().toString(), household);
    }

    private ValidatableResponse register(String key, String household) {
        return register("village-registrar", key, household);
    }

    private ValidatableResponse register(String registrar, String key, String household) {
        return suite.user(registrar)
                .header("Idempotency-Key", key)
                .body(household)
                .post("/households")
                .then();
    }
}
