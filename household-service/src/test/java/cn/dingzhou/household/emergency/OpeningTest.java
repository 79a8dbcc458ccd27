package cn.dingzhou.household.emergency;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.emergency.AnEmergency.ACCESSES;
import static cn.dingzhou.household.emergency.AnEmergency.REASON;
import static cn.dingzhou.household.emergency.AnEmergency.aCadreOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may open an emergency access, to what, and how many. */
@QuarkusTest
@WithInfrastructure
class OpeningTest {

    private final Tokens cadre = aCadreOf(Places.KAIYUAN);
    private UUID household;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().register();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "householdId,     -,                                    /householdNumber, one-of",
                "householdNumber, T-00001,                              /householdNumber, one-of",
                "householdId,     0198a000-0000-7000-8000-000000000000, /householdId,     unknown-household",
                "householdId,     nobody,                               /householdId,     wrong-type",
                "reason,          -,                                    /reason,          not-null",
                "reason,          转移,                                   /reason,          size",
                "reason,          '            ',                       /reason,          plain-text",
                "reason,          '转移群众，核实\u0007行动不便人员',                 /reason,          plain-text",
                "reason,          联系其子电话13800138000,                    /reason,          personal-data",
                "reason,          核实证件 11010519491231002X 是否本人,         /reason,          personal-data",
                "reason,          联系其子电话 138-0013-8000 核实,              /reason,          personal-data"
            })
    void whatIsWrongIsTold(String field, String value, String pointer, String code) {
        Map<String, Object> body = new HashMap<>(Map.of("householdId", household, "reason", REASON));
        body.put(field, value);

        AnEmergency.open(cadre, body)
                .statusCode(400)
                .body("errors.findAll { it.pointer == '" + pointer + "' }.code", hasItem(code));

        own(cadre).body("items", empty());
    }

    @Test
    void aNumberThatNobodyHasIsUnknown() {
        AnEmergency.open(cadre, Map.of("householdNumber", "T-none", "reason", REASON))
                .statusCode(400)
                .body("errors[0].pointer", is("/householdNumber"))
                .body("errors[0].code", is("unknown-household"));
        AnEmergency.open(cadre, Map.of("householdId", household, "reason", "汛".repeat(201)))
                .statusCode(400)
                .body("errors[0].code", is("size"));
    }

    @Test
    void onlyThoseWithADutyInTheCityMayOpenOne() {
        for (String role : List.of("viewer", "auditor", "resident", "operator", "insurer", "labour-officer")) {
            AnEmergency.open(Tokens.as(role).in(Places.CITY), household)
                    .statusCode(403)
                    .body("code", is("forbidden"));
        }
        AnEmergency.open(Tokens.as("surveyor").named("nowhere"), household)
                .statusCode(403)
                .body("code", is("wrong-region"));
        AnEmergency.open(Tokens.as("surveyor").named("next-city").in("130683"), household)
                .statusCode(403)
                .body("code", is("wrong-region"));
        for (String role : List.of("registrar", "surveyor", "township-checker", "city-decider")) {
            Tokens officer = Tokens.as(role).named(role + UUID.randomUUID()).in(Places.KAIYUAN);
            AnEmergency.of(officer, household).record(officer).statusCode(200);
        }
    }

    @Test
    void whileOneIsOpenTheSameHouseholdNeedsNoOther() {
        AnEmergency open = AnEmergency.of(cadre, household);

        cadre.request()
                .header("Accept-Language", "en")
                .body(Map.of("householdId", household, "reason", REASON))
                .post(ACCESSES)
                .then()
                .statusCode(409)
                .body("code", is("emergency-access-open"))
                .body("detail", containsString(open.id()));

        open.end(cadre).statusCode(200);
        AnEmergency.of(cadre, household).record(cadre).statusCode(200);
    }

    @Test
    void ofSeveralAtOnceOneIsOpened() throws InterruptedException {
        assertThat(AtOnce.statuses(AtOnce.call(4, () -> AnEmergency.open(cadre, household))))
                .containsExactly(201, 409, 409, 409);

        own(cadre).body("items", hasSize(1));
    }

    @Test
    void theSameKeyGivesTheSameAccess() {
        List<String> ids = Stream.of("key", "key")
                .map(key -> cadre.request()
                        .header("Idempotency-Key", key)
                        .body(Map.of("householdId", household, "reason", REASON))
                        .post(ACCESSES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }

    @Test
    void threeThatWaitForTheirReviewAreEnough() {
        AnEmergency first = AnEmergency.of(cadre, household);
        AnEmergency.of(cadre, aHousehold().register()).end(cadre).statusCode(200);
        AnEmergency.of(cadre, aHousehold().register());
        UUID fourth = aHousehold().register();
        AnEmergency.open(cadre, fourth).statusCode(409).body("code", is("emergency-accesses-unreviewed"));

        first.justify();

        AnEmergency.of(cadre, fourth).record(cadre).statusCode(200);
        AnEmergency.of(aCadreOf(Places.KAIYUAN), fourth);
    }

    private static ValidatableResponse own(Tokens caller) {
        return caller.request().get(ACCESSES + "?own=true").then().statusCode(200);
    }
}
