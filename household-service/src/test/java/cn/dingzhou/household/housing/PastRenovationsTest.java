package cn.dingzhou.household.housing;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.dingzhou.events.RenovationState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renovations of the time before, as a file brings them. */
@QuarkusTest
@WithInfrastructure
class PastRenovationsTest {

    private static final String PATH = "/api/v1/renovations/";
    private static final String REASON = "该户已搬入新居";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private final Tokens decider = Tokens.as("city-decider").in(Places.CITY);
    private AHousehold household;
    private UUID id;

    @Test
    void aSheetInWordsBringsRenovationsOfTheTimeBefore() {
        AnEntry dwelling = dwelling("C");
        dwelling.enter("dwellings");
        String header =
                "reference,householdNumber,on,dwellingReference,kind,stage,completedOn,acceptedOn,paidOn,subsidy,endedOn,reason";
        String start = ",%s,2017-03-01,%s,修缮加固,".formatted(household.number(), dwelling.reference());
        String[] sheet = {
            header,
            "GZ-%s-1%s已拨付补助,2017-08-01,2017-09-01,2017-10-01,8000,,".formatted(household.number(), start),
            "GZ-%s-2%s已驳回,,,,,2017-03-20,%s".formatted(household.number(), start, REASON)
        };

        assertThat(AnImport.into("renovations").csv(sheet).counts()).containsExactly(2, 0, 0, 0);
        assertThat(AnImport.into("renovations").csv(sheet).counts()).containsExactly(0, 0, 2, 0);
        registrar
                .request()
                .get(PATH + "?household=" + id)
                .then()
                .body("items.origin", contains("IMPORTED", "IMPORTED"))
                .body("items.importedBy", everyItem(notNullValue()))
                .body("items.enteredBy", everyItem(anEmptyMap()));
        registrar
                .request()
                .get("/api/v1/dwellings?household=" + id)
                .then()
                .body("items.facts.grade", contains("C", "B"));
    }

    @Test
    void whoIsNotRegisteredPoorOnTheDayOfCompletionIsNotCountedAsThat() {
        EventTopic<RenovationState> topic = EventTopic.of(Topics.RENOVATIONS);
        household = aHousehold().with("category", "ORDINARY").with("causes", null);
        id = household.register();
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");

        AnImport.into("renovations")
                .ndjson(history(dwelling, "COMPLETED")
                        .saying("completedOn", "2018-09-30")
                        .json())
                .ended();

        String renovation = registrar.request().get(PATH + "?household=" + id).path("items[0].id");
        assertThat(await().until(() -> topic.statesOf(renovation), states -> states.size() == 1))
                .extracting(RenovationState::registeredPoor)
                .containsExactly(false);
    }

    @Test
    void aHistoryThatCannotBeIsRefused() {
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        AnEntry stepByStep = application(dwelling, "REBUILD");
        stepByStep.enter("renovations");

        AnImport done = AnImport.into("renovations")
                .ndjson(
                        history(dwelling, "COMPLETED").json(),
                        history(dwelling, "SUBSIDY_PAID")
                                .saying(Map.of(
                                        "completedOn",
                                        "2018-09-30",
                                        "acceptedOn",
                                        "2018-09-29",
                                        "paidOn",
                                        "2018-11-01"))
                                .json(),
                        history(dwelling, "APPLIED")
                                .saying("approvedOn", "2018-04-01")
                                .json(),
                        history(dwelling, "WITHDRAWN")
                                .saying("endedOn", "2018-04-01")
                                .json(),
                        stepByStep.saying("stage", "APPLIED").json());

        assertThat(done.counts()).containsExactly(0, 0, 0, 5);
        assertThat(done.errors())
                .contains("needed-at-this-stage", "days-out-of-order", "not-at-this-stage", "entered-step-by-step")
                .contains("/facts/subsidy", "/facts/reason");
    }

    @Test
    void nobodyDecidesOnWhatTheyImportedThemselves() {
        Tokens both = Tokens.as("registrar", "city-decider").named("both").in(Places.CITY);
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        AnImport.into("renovations", both)
                .ndjson(history(dwelling, "APPLIED").json())
                .ended();
        String renovation = registrar.request().get(PATH + "?household=" + id).path("items[0].id");

        approve(both, renovation).statusCode(409).body("code", is("own-application"));
        approve(decider, renovation).statusCode(200);
    }

    @Test
    void renovationsAreExported() {
        AnEntry dwelling = dwelling("D");
        dwelling.enter("dwellings");
        application(dwelling, "REBUILD").enter("renovations");
        String list = PATH.replaceFirst("/$", "") + "?household=" + id;

        assertThat(ExportCall.column(registrar, list, "reference"))
                .hasSize(1)
                .isEqualTo(ExportCall.field(registrar, list, "reference"));
        assertThat(ExportCall.column(registrar, list, "origin")).containsExactly("REGISTERED");
        assertThat(ExportCall.column(registrar, list, "enteredBy").get(0)).startsWith("APPLIED ");
        Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get(PATH + "export")
                .then()
                .statusCode(403);
    }

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().poor();
        id = household.arrive();
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

    private static ValidatableResponse approve(Tokens caller, String renovation) {
        return caller.request()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2018-04-02"))
                .post(PATH + renovation + "/approval")
                .then();
    }

    private AnEntry history(AnEntry dwelling, String stage) {
        return application(dwelling, "REBUILD").saying("stage", stage);
    }
}
