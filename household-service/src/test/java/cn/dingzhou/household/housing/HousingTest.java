package cn.dingzhou.household.housing;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.events.RenovationState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Houses of households, and renovations step by step and from files. */
@QuarkusTest
@WithInfrastructure
class HousingTest {

    private static final String PATH = "/api/v1/renovations/";
    private static final String REASON = "该户已搬入新居";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private final Tokens checker = Tokens.as("township-checker").in(Places.EAST_WANG);
    private final Tokens decider = Tokens.as("city-decider").in(Places.CITY);
    private AHousehold household;
    private UUID id;

    @Test
    void aDangerousHouseIsSafeWhenItsRenovationWasAccepted() {
        EventTopic<RenovationState> topic = EventTopic.of(Topics.RENOVATIONS);
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        UUID renovation = application(dwelling, "REBUILD").enter("renovations");

        take(checker, renovation, "approval", "2018-04-02").statusCode(200).body("facts.stage", is("APPROVED"));
        take(registrar, renovation, "start", "2018-04-20").statusCode(200);
        take(registrar, renovation, "completion", "2018-09-30").statusCode(200);
        take(checker, renovation, "acceptance", "2018-10-15").statusCode(200);
        pay(renovation, "2018-11-01", 25000)
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("facts.stage", is("SUBSIDY_PAID"))
                .body("facts.completedOn", is("2018-09-30"))
                .body("facts.subsidy", is(25000.0f))
                .body("enteredBy.keySet().size()", is(6));

        registrar
                .request()
                .get("/api/v1/dwellings?household=" + id)
                .then()
                .body("items.facts.grade", contains("D", "B"))
                .body("items.facts.on", contains("2016-05-20", "2018-10-15"));
        RenovationState paid = await().until(() -> topic.statesOf(renovation), states -> states.size() == 6)
                .get(5);
        assertThat(paid.subsidyFen()).isEqualTo(2_500_000);
        assertThat(paid.registeredPoor()).isTrue();
        assertThat(paid.completedOn()).isEqualTo("2018-09-30");
    }

    @Test
    void anApplicationMustFitTheDwelling() {
        AnEntry dangerous = dwelling("D");
        AnEntry safe = dwelling("B");
        AnEntry others = anEntry().about(registered()).saying(dwelling("C").facts());
        List.of(dangerous, safe, others).forEach(dwelling -> dwelling.enter("dwellings"));

        application(dangerous, "REPAIR").refused("renovations", "/facts/kind", "kind-not-for-grade");
        application(safe, "REPAIR").refused("renovations", "/facts/kind", "kind-not-for-grade");
        application(others, "REPAIR").refused("renovations", "/facts/dwellingReference", "dwelling-of-another");
        application(dwelling("C"), "REPAIR").refused("renovations", "/facts/dwellingReference", "unknown-reference");
        application(dangerous, "REBUILD")
                .saying("on", "2999-01-01")
                .refused("renovations", "/facts/on", "in-the-future");
        application(dangerous, "REBUILD")
                .saying("stage", "ACCEPTED")
                .refused("renovations", "/facts/stage", "unknown-field");
    }

    @Test
    void aDwellingIsRenovatedOnceUnlessTheFirstTimeCameToNothing() {
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        UUID first = application(dwelling, "REBUILD").enter("renovations");

        application(dwelling, "REBUILD").refused("renovations", "/facts/dwellingReference", "renovation-exists");
        end(checker, first, "rejection").statusCode(200).body("facts.reason", is(REASON));
        application(dwelling, "REBUILD").enter("renovations");
    }

    @Test
    void nobodyDecidesOnWhatTheyEnteredThemselves() {
        Tokens both = Tokens.as("registrar", "city-decider").in(Places.CITY);
        UUID renovation = applied();

        take(both, renovation, "approval", "2018-04-02").statusCode(409).body("code", is("own-application"));
        end(both, renovation, "rejection").statusCode(409).body("code", is("own-application"));
        take(decider, renovation, "approval", "2018-04-02").statusCode(200);
        take(both, renovation, "start", "2018-04-02").statusCode(200);
        take(both, renovation, "completion", "2018-09-02").statusCode(200);
        take(both, renovation, "acceptance", "2018-10-02").statusCode(409).body("code", is("own-application"));
    }

    @Test
    void aStepHasItsDay() {
        UUID renovation = applied();

        take(checker, renovation, "approval", "2018-03-11")
                .statusCode(400)
                .body("errors.code", contains("days-out-of-order"));
        take(checker, renovation, "approval", "2999-01-01")
                .statusCode(400)
                .body("errors.code", contains("in-the-future"));
        take(checker, renovation, "approval", null).statusCode(400).body("errors.pointer", contains("/on"));
        checker.request()
                .body(Map.of("on", "2018-04-02"))
                .post(PATH + renovation + "/approval")
                .then()
                .statusCode(428);
    }

    @Test
    void aStepIsForThoseWhoMay() {
        UUID renovation = applied();

        take(registrar, renovation, "approval", "2018-04-02").statusCode(403);
        take(checker, renovation, "start", "2018-04-02").statusCode(403);
        step(checker, renovation, "subsidy-payment", Map.of("on", "2018-04-02", "subsidy", 1))
                .statusCode(403);
        take(Tokens.as("township-checker").in(Places.KAIYUAN), renovation, "approval", "2018-04-02")
                .statusCode(404);
        Tokens.as("viewer").in(Places.CITY).request().get(PATH).then().statusCode(403);
    }

    @Test
    void aStepThatIsNotThePresentStagesIsRefusedByName() {
        Map<RenovationStage, List<String>> allowed = Map.of(
                RenovationStage.APPLIED, List.of("approval", "rejection", "withdrawal"),
                RenovationStage.APPROVED, List.of("start", "withdrawal"),
                RenovationStage.STARTED, List.of("completion", "withdrawal"),
                RenovationStage.COMPLETED, List.of("acceptance"),
                RenovationStage.ACCEPTED, List.of("subsidy-payment"));

        renovationsOfEveryStage().forEach((stage, renovation) -> {
            List<String> refused = new ArrayList<>(List.of(
                    "approval", "start", "completion", "acceptance", "subsidy-payment", "rejection", "withdrawal"));
            refused.removeAll(allowed.getOrDefault(stage, List.of()));
            refused.forEach(step -> step(
                            everybody(),
                            renovation,
                            step,
                            switch (step) {
                                case "subsidy-payment" -> Map.of("on", "2020-01-01", "subsidy", 1);
                                case "rejection", "withdrawal" -> Map.of("on", "2020-01-01", "reason", REASON);
                                default -> Map.of("on", "2020-01-01");
                            })
                    .statusCode(409)
                    .body("code", is("transition-not-allowed"))
                    .body("detail", containsString(stage.name())));
        });
    }

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().poor();
        id = household.arrive();
    }

    private AHousehold registered() {
        AHousehold other = aHousehold();
        other.register();
        return other;
    }

    private AnEntry dwelling(String grade) {
        return anEntry()
                .about(household)
                .saying(Map.of("on", "2016-05-20", "grade", grade, "structure", "砖木", "area", 86.5, "main", true));
    }

    private AnEntry application(AnEntry dwelling, String kind) {
        return anEntry()
                .about(household)
                .saying(Map.of("on", "2018-03-12", "dwellingReference", dwelling.reference(), "kind", kind));
    }

    private AnEntry history(AnEntry dwelling, String stage) {
        return application(dwelling, "REBUILD").saying("stage", stage);
    }

    private UUID applied() {
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        return application(dwelling, "REBUILD").enter("renovations");
    }

    private Map<RenovationStage, UUID> renovationsOfEveryStage() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RenovationStage stage : RenovationStage.values()) {
            AnEntry dwelling = dwelling("D");
            dwelling.enter("dwellings");
            AnEntry row = history(dwelling, stage.name());
            switch (stage) {
                case APPLIED -> {}
                case APPROVED -> row.saying("approvedOn", "2018-04-01");
                case STARTED -> row.saying("startedOn", "2018-04-20");
                case REJECTED, WITHDRAWN -> row.saying(Map.of("endedOn", "2018-04-01", "reason", REASON));
                case COMPLETED -> row.saying("completedOn", "2018-09-30");
                case ACCEPTED -> row.saying(Map.of("completedOn", "2018-09-30", "acceptedOn", "2018-10-15"));
                case SUBSIDY_PAID ->
                    row.saying(Map.of("completedOn", "2018-09-30", "acceptedOn", "2018-10-15"))
                            .saying(Map.of("paidOn", "2018-11-01", "subsidy", 25000));
            }
            rows.add(row.json());
        }
        assertThat(AnImport.into("renovations").ndjson(rows).counts()).containsExactly(8, 0, 0, 0);
        Map<RenovationStage, UUID> renovations = new EnumMap<>(RenovationStage.class);
        List<Map<String, Object>> items =
                registrar.request().get(PATH + "?household=" + id).path("items");
        items.forEach(item -> renovations.put(
                RenovationStage.valueOf((String) ((Map<?, ?>) item.get("facts")).get("stage")),
                UUID.fromString((String) item.get("id"))));
        assertThat(renovations).hasSize(8);
        return renovations;
    }

    private static Tokens everybody() {
        return Tokens.as("registrar", "township-checker", "city-decider").in(Places.CITY);
    }

    private static ValidatableResponse take(Tokens caller, UUID renovation, String step, String day) {
        return step(caller, renovation, step, day == null ? Map.of() : Map.of("on", day));
    }

    private ValidatableResponse pay(UUID renovation, String day, int yuan) {
        return step(decider, renovation, "subsidy-payment", Map.of("on", day, "subsidy", yuan));
    }

    private static ValidatableResponse end(Tokens caller, UUID renovation, String step) {
        return step(caller, renovation, step, Map.of("on", "2018-04-02", "reason", REASON));
    }

    /** From the version that is there. */
    private static ValidatableResponse step(Tokens caller, UUID renovation, String step, Map<String, Object> body) {
        String seen = Tokens.as("auditor")
                .in(Places.CITY)
                .request()
                .get(PATH + renovation)
                .header("ETag");
        return caller.request()
                .header("If-Match", seen)
                .body(body)
                .post(PATH + renovation + "/" + step)
                .then();
    }
}
