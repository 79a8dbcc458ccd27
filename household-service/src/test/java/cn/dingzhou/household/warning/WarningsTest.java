package cn.dingzhou.household.warning;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AWarning;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class WarningsTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

    private APerson head;
    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        head = aHead();
        household = aHousehold().of(head);
        id = household.register();
    }

    @Test
    void aHeavyMedicalBurdenIsWarnedOfOnce() {
        treatment(30_000).enter("reimbursements");
        AWarning warning = AWarning.opened(id, "medical-burden");
        treatment(1_000).enter("reimbursements");
        await().untilAsserted(() -> assertThat(warning.<String>read("reasonEn")).contains("31000.00"));

        assertThat(AWarning.rulesFor(id)).containsExactly("medical-burden");
        assertThat(warning.<String>read("reasonZh")).contains("31000.00", "10000.00");
        await().untilAsserted(() -> assertThat(EventTopic.of(Topics.WARNINGS).about(warning.read("id")))
                .extracting(Envelope::type)
                .containsExactly("warning.opened.v1"));
    }

    @Test
    void everyRuleFindsWhatItLooksFor() {
        APerson child = aPerson(Relation.DAUGHTER, Sex.FEMALE, TODAY.getYear() - 10);
        AHousehold family = aHousehold().of(aHead().with("medicalInsured", false), child);
        UUID family1 = family.register();
        Tokens registrar = Tokens.as("registrar").in(Places.CITY);
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "wage", 4000, "operating", 0, "operatingCost", 0, "property", 0, "transfer", 0, "members", 2))
                .put("/api/v1/households/" + family1 + "/incomes/2025")
                .then()
                .statusCode(200);
        anEntry()
                .about(family)
                .saying(Map.of("on", TODAY.minusDays(3).toString(), "kind", "洪涝", "loss", 8000))
                .enter("disasters");
        anEntry()
                .about(family)
                .saying(Map.of(
                        "on", TODAY.toString(), "grade", "D", "structure", "BRICK_TIMBER", "area", 80, "main", true))
                .enter("dwellings");
        AVisit.to(family1, TODAY.toString()).without("DRINKING_WATER").make();

        await().untilAsserted(() -> assertThat(AWarning.rulesFor(family1))
                .contains(
                        "disaster", "low-income", "out-of-school", "uninsured-member", "unsafe-house", "unsafe-water"));
    }

    @Test
    void whoIsRegisteredPoorIsNotWarnedOf() {
        AHousehold poor = aHousehold().poor().of(aHead().with("medicalInsured", false));
        UUID poorId = poor.arrive();
        AHousehold other = aHousehold().of(aHead().with("medicalInsured", false));

        AWarning.opened(other.register(), "uninsured-member");

        assertThat(AWarning.rulesFor(poorId)).isEmpty();
    }

    @Test
    void rulesExplainThemselvesAndAreSetByYear() {
        Tokens decider = Tokens.as("city-decider").in(Places.CITY);
        String rules = "/api/v1/warning-rules";
        decider.request()
                .get(rules)
                .then()
                .statusCode(200)
                .body(
                        "code",
                        hasItems(
                                "disaster",
                                "insurance-claim",
                                "lost-job",
                                "low-income",
                                "medical-burden",
                                "out-of-school",
                                "uninsured-member",
                                "unsafe-house",
                                "unsafe-water"));
        decider.request()
                .body(Map.of("enabled", false, "limit", 25000))
                .put(rules + "/medical-burden/2090")
                .then()
                .statusCode(200);

        decider.request()
                .get(rules + "?year=2091")
                .then()
                .body("find { it.code == 'medical-burden' }.enabled", is(false))
                .body("find { it.code == 'medical-burden' }.limit", is(25000.0f));
        decider.request()
                .get(rules + "?year=2089")
                .then()
                .body("find { it.code == 'medical-burden' }.enabled", is(true));
        decider.request()
                .body(Map.of("enabled", true, "limit", 5))
                .put(rules + "/low-income/2090")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("no-limit"));
        decider.request()
                .body(Map.of("enabled", true))
                .put(rules + "/magic/2090")
                .then()
                .statusCode(404);
        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .body(Map.of("enabled", true))
                .put(rules + "/low-income/2090")
                .then()
                .statusCode(403);
    }

    @Test
    void whoMayNotIsRefused() {
        treatment(30_000).enter("reimbursements");
        AWarning warning = AWarning.opened(id, "medical-burden");

        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get("/api/v1/warnings")
                .then()
                .statusCode(403);
        Tokens.as("auditor")
                .in(Places.KAIYUAN)
                .request()
                .get("/api/v1/warnings/" + warning.read("id"))
                .then()
                .statusCode(404);
    }

    private AnEntry treatment(int cost) {
        return anEntry()
                .about(household, head)
                .saying(Map.of("on", TODAY.minusDays(10).toString(), "totalCost", cost, "compliantCost", 0))
                .saying(Map.of("paidByBasic", 0, "paidBySeriousIllness", 0, "paidByMedicalAid", 0));
    }
}
