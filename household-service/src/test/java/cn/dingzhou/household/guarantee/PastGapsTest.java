package cn.dingzhou.household.guarantee;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.GuaranteeGapState;
import cn.dingzhou.events.GuaranteeGapState.OpenTime;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gaps of the time before, as a file brings them. */
@QuarkusTest
@WithInfrastructure
class PastGapsTest {

    private static final String GAPS = "/api/v1/guarantee-gaps";
    private static final Tokens CHECKER =
            Tokens.as("township-checker").named("township-officer").in(Places.EAST_WANG);

    private static final String SUBJECT_OF_CHECKER = UUID.nameUUIDFromBytes(
                    "township-officer".getBytes(StandardCharsets.UTF_8))
            .toString();

    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold();
        id = household.register();
    }

    @Test
    void aSheetInWordsBringsGapsAndTheSameSheetTwiceChangesNothing() {
        String[] sheet = {
            "householdNumber,guarantee,openedOn,openedBy,seen,resolvedOn,resolvedBy,done,verifiedOn,verifiedBy",
            household.number() + ",住房安全,2017-03-06,GZD-01,北屋墙体开裂,2017-09-20,ZJ-02,加固北屋墙体,2017-09-28,HY-03",
            household.number() + ",饮水安全,2018-05-02,GZD-01,自备井水质超标,2018-07-01,SL-04,接入集中供水,2018-07-09,HY-03"
        };

        assertThat(gaps().csv(sheet).counts()).containsExactly(2, 0, 0, 0);
        assertThat(gaps().csv(sheet).counts()).containsExactly(0, 0, 2, 0);

        listed().body("items.guarantee", contains("SAFE_HOUSING", "DRINKING_WATER"))
                .body("items.stage", everyItem(is("VERIFIED")))
                .body("items.openedOn", contains("2017-03-06", "2018-05-02"))
                .body("items.verifiedOn", contains("2017-09-28", "2018-07-09"))
                .body("items[0].steps.kind", contains("OPENED", "RESOLVED", "VERIFIED"))
                .body("items[0].steps.takenBy", contains("GZD-01", "ZJ-02", "HY-03"))
                .body("items[0].steps.note", contains("北屋墙体开裂", "加固北屋墙体", null))
                .body("items[0].steps.imported", everyItem(is(true)));
    }

    @Test
    void timesOfTheSameGuaranteeAreOneGapWhicheverComesFirst() {
        EventTopic<GuaranteeGapState> topic = EventTopic.of(Topics.GUARANTEE_GAPS);
        AVisit.to(id, "2026-09-01").without("FOOD").make();

        assertThat(gaps().ndjson(verified("FOOD", "2018-03-01"), verified("FOOD", "2016-03-01"))
                        .counts())
                .containsExactly(2, 0, 0, 0);

        ValidatableResponse gap = listed().body("items", hasSize(1))
                .body("items[0].stage", is("OPEN"))
                .body("items[0].openedOn", is("2026-09-01"))
                .body(
                        "items[0].steps.kind",
                        contains("OPENED", "RESOLVED", "VERIFIED", "REOPENED", "RESOLVED", "VERIFIED", "REOPENED"))
                .body("items[0].steps.imported", contains(true, true, true, true, true, true, false));
        assertThat(await().until(() -> topic.statesOf(gap.extract().path("items[0].id")), states -> states.size() == 2)
                        .get(1))
                .returns(Guarantee.FOOD, GuaranteeGapState::guarantee)
                .returns(id, GuaranteeGapState::household)
                .returns(
                        List.of(
                                new OpenTime(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 20)),
                                new OpenTime(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 20)),
                                new OpenTime(LocalDate.of(2026, 9, 1), null)),
                        GuaranteeGapState::times);
    }

    @Test
    void whatWasImportedIsCorrectedByAnotherImport() {
        gaps().ndjson(found("CLOTHING", "2019-11-04")).ended();
        listed().body("items.stage", contains("OPEN")).body("items.verifiedOn", contains(nullValue()));

        assertThat(gaps().ndjson(verified("CLOTHING", "2019-11-04")).counts()).containsExactly(0, 1, 0, 0);

        listed().body("items.stage", contains("VERIFIED")).body("items.verifiedOn", contains("2019-11-23"));
    }

    @Test
    void anImportedGapGoesOnStepByStep() {
        Map<String, Object> resolved = found("FOOD", "2026-03-02");
        resolved.putAll(Map.of("resolvedOn", "2026-03-10", "resolvedBy", SUBJECT_OF_CHECKER, "done", "发放救助粮"));
        gaps().ndjson(resolved).ended();

        verify(CHECKER).statusCode(409).body("code", is("same-person"));
        verify(AVisit.SURVEYOR).statusCode(200);

        assertThat(gaps().ndjson(resolved).counts()).containsExactly(0, 0, 1, 0);
        listed().body("items.stage", contains("VERIFIED"));
    }

    @Test
    void aHistoryThatCannotBeIsRefused() {
        String tomorrow = LocalDate.now(BusinessClock.ZONE).plusDays(1).toString();
        AVisit.to(id, "2026-09-01").without("DRINKING_WATER").make();

        AnImport done = gaps().ndjson(
                        with(found("FOOD", "2018-03-01"), "householdNumber", "T-UNKNOWN"),
                        found("FOOD", tomorrow),
                        found("FOOD", "2014-02-28"),
                        with(found("FOOD", "2018-03-01"), "resolvedOn", "2018-03-10"),
                        with(verified("FOOD", "2018-03-01"), "verifiedBy", "ZR-02"),
                        with(verified("FOOD", "2018-03-01"), "verifiedOn", "2018-03-09"),
                        with(found("FOOD", "2018-03-01"), "openedBy", "张三"),
                        with(verified("DRINKING_WATER", "2026-08-20"), "verifiedOn", "2026-09-08"),
                        verified("DRINKING_WATER", "2026-09-01"));

        assertThat(done.counts()).containsExactly(0, 0, 0, 9);
        assertThat(done.errors().lines().toList())
                .satisfiesExactly(
                        refused -> assertThat(refused).contains("/householdNumber", "unknown-household"),
                        refused -> assertThat(refused).contains("/openedOn", "in-the-future"),
                        refused -> assertThat(refused).contains("/openedOn", "before-identification"),
                        refused -> assertThat(refused).contains("/resolvedBy", "not-null"),
                        refused -> assertThat(refused).contains("/done", "not-null"),
                        refused -> assertThat(refused).contains("/verifiedBy", "same-person"),
                        refused -> assertThat(refused).contains("/verifiedOn", "days-out-of-order"),
                        refused -> assertThat(refused).contains("/openedBy", "pattern"),
                        refused -> assertThat(refused).contains("/openedOn", "open-already"),
                        refused -> assertThat(refused).contains("/openedOn", "entered-step-by-step"));
        listed().body("items.guarantee", contains("DRINKING_WATER")).body("items.stage", contains("OPEN"));
    }

    @Test
    void onlyARegistrarOfTheRegionImports() {
        assertThat(AnImport.into("guarantee-gaps", Tokens.as("registrar").in(Places.KAIYUAN))
                        .ndjson(verified("FOOD", "2018-03-01"))
                        .errors())
                .contains("unknown-household");
        Tokens.as("surveyor")
                .in(Places.CITY)
                .request()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(GAPS + "/imports")
                .then()
                .statusCode(403);
        listed().body("items", empty());
    }

    private static AnImport gaps() {
        return AnImport.into("guarantee-gaps");
    }

    private Map<String, Object> found(String guarantee, String on) {
        return new LinkedHashMap<>(Map.of(
                "householdNumber",
                household.number(),
                "guarantee",
                guarantee,
                "openedOn",
                on,
                "openedBy",
                "GZD-01",
                "seen",
                "实地查看未达标"));
    }

    /** Resolved on the tenth day and verified on the twentieth. */
    private Map<String, Object> verified(String guarantee, String on) {
        LocalDate openedOn = LocalDate.parse(on);
        Map<String, Object> row = found(guarantee, on);
        row.putAll(Map.of(
                "resolvedOn", openedOn.plusDays(9).toString(),
                "resolvedBy", "ZR-02",
                "done", "已整改到位",
                "verifiedOn", openedOn.plusDays(19).toString(),
                "verifiedBy", "HY-03"));
        return row;
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        row.put(field, value);
        return row;
    }

    private ValidatableResponse listed() {
        return CHECKER.request().get(GAPS + "?household=" + id).then().statusCode(200);
    }

    private ValidatableResponse verify(Tokens by) {
        String gap = GAPS + "/" + listed().extract().<String>path("items[0].id");
        return by.request()
                .header("If-Match", CHECKER.request().get(gap).header("ETag"))
                .body(Map.of("on", "2026-03-20", "met", true))
                .post(gap + "/verification")
                .then();
    }
}
