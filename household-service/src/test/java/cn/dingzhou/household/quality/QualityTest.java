package cn.dingzhou.household.quality;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AFinding;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class QualityTest {

    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);
    private static final Tokens REGISTRAR = Tokens.as("registrar").in(Places.CITY);

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void whatContradictsTheCausesOrTheLabourCapacityIsFoundUntilItIsPutRight() {
        APerson head = aHead().with("labourCapacity", "NONE");
        APerson child = aPerson(Relation.DAUGHTER, Sex.FEMALE, TODAY.getYear() - 15);
        AHousehold family = aHousehold()
                .with("causes", List.of("ILLNESS", "SCHOOLING", "DISABILITY"))
                .of(head, child);

        UUID id = family.register();

        AFinding.untilOnly(
                id,
                "cause-disability-nobody-disabled",
                "cause-illness-nobody-ill",
                "cause-schooling-no-pupil",
                "healthy-without-labour-capacity");
        AFinding.list("?rule=healthy-without-labour-capacity&household=" + id)
                .body("items[0].detailEn", containsString("not at school: 1."))
                .body("items[0].field", is("/members/labourCapacity"))
                .body("items[0].foundOn", is(TODAY.toString()))
                .body("items[0].regionCode", is(Places.GREAT_WANG_VILLAGE));

        head.with("health", List.of("SERIOUS_ILLNESS", "DISABILITY"));
        child.with("schoolStatus", "JUNIOR_HIGH");
        assertThat(AnImport.into("households").ndjson(family.json()).counts()).containsExactly(0, 1, 0, 0);
        AFinding.untilOnly(id);
    }

    @Test
    void incomesThatCannotWellBeAreFound() {
        APerson old = aPerson(Relation.HEAD, Sex.MALE, 1950).with("labourCapacity", "LOST");
        UUID id = aHousehold().with("causes", List.of()).of(old).register();

        income(id, 5_000, 400_000, 0);
        AFinding.untilOnly(id, "wage-without-worker", "operating-income-without-cost", "net-income-unlikely");

        income(id, 0, 8_000, 1_000);
        AFinding.untilOnly(id);

        income(id, 0, 8_000, 8_000);
        AFinding.untilOnly(id, "net-income-unlikely");
    }

    @Test
    void anExitedHouseholdWithAGapIsMonitored() {
        UUID id = aHousehold().with("causes", List.of()).exitedOn("2019-11-30").arrive();
        AVisit.to(id, TODAY.minusDays(60).toString()).without("SAFE_HOUSING").make();
        AFinding.untilOnly(id, "exited-with-gap-unmonitored");

        AProcedure.monitoring(id, "UNSTABLE_EXITED")
                .submitted(TODAY.minusDays(40).toString())
                .approved();

        AFinding.untilOnly(id);
    }

    @Test
    void whoWasIdentifiedByAProcedureGetsAMeasureWithinAMonth() {
        AHousehold family = ofSomebodyIll();
        UUID id = family.register();
        AProcedure.identifying(id).submitted(TODAY.minusDays(60).toString()).approved();
        AHousehold imported = aHousehold().poor().with("causes", List.of("SCHOOLING"));
        UUID importedId = imported.arrive();
        AFinding.untilOnly(id, "no-measure-within-a-month");
        AFinding.untilOnly(importedId, "cause-schooling-no-pupil");

        measure(family, TODAY.minusDays(40), TODAY.minusDays(30)).enter("measures");

        AFinding.untilOnly(id);
    }

    @Test
    void whatWasClearedEarlyOrWithoutHelpOrIncomeIsFound() {
        AHousehold family = ofSomebodyIll();
        UUID id = family.register();
        AVisit.to(id, TODAY.minusDays(280).toString())
                .with("incomePerHead", 20_000)
                .make();
        AProcedure.monitoring(id, "MARGINAL")
                .submitted(TODAY.minusDays(40).toString())
                .approved();
        AnEntry measure = measure(family, TODAY.minusDays(30), TODAY.minusDays(28));
        UUID measureId = measure.enter("measures");
        clear(id);
        AFinding.untilOnly(id, "cleared-early", "no-income-since-cleared");

        correct(
                "/api/v1/measures/" + measureId,
                measure.saying("on", TODAY.minusDays(5).toString()).saying("finishedOn", null));
        AFinding.untilOnly(id, "cleared-by-help-without-measure", "cleared-early", "no-income-since-cleared");

        AVisit.to(id, TODAY.toString()).with("incomePerHead", 9_000).make();
        AFinding.untilOnly(id, "cleared-by-help-without-measure", "cleared-early");
    }

    @Test
    void aRiskClearedInTimeWithHelpAndIncomeIsSound() {
        AHousehold family = ofSomebodyIll();
        UUID id = family.register();
        AVisit.to(id, TODAY.minusDays(280).toString())
                .with("incomePerHead", 20_000)
                .make();
        AProcedure.monitoring(id, "MARGINAL")
                .submitted(TODAY.minusDays(130).toString())
                .approved();
        measure(family, TODAY.minusDays(100), TODAY.minusDays(28)).enter("measures");
        clear(id);
        AFinding.untilOnly(id, "no-income-since-cleared");

        income(id, 9_000, 0, 0);

        AFinding.untilOnly(id);
    }

    /** Both were monitored for months, the one that split off under its own number for days. */
    @Test
    void whoSplitOffUnderMonitoringWasNotClearedEarly() {
        AHousehold family = aHousehold().with("causes", List.of()).of(aHead(), aSon());
        UUID id = family.register();
        AProcedure.monitoring(id, "MARGINAL")
                .submitted(TODAY.minusDays(130).toString())
                .approved();
        AHousehold sons = aHousehold();
        UUID sonsId = splitOff(id, sons.number(), TODAY.minusDays(30));
        AVisit.to(sonsId, TODAY.minusDays(280).toString())
                .with("incomePerHead", 20_000)
                .make();
        measure(sons, TODAY.minusDays(29), TODAY.minusDays(28)).enter("measures");
        clear(sonsId);
        AVisit.to(sonsId, TODAY.toString()).with("incomePerHead", 20_000).make();
        UUID witness = aHousehold().register();
        AFinding.untilOnly(witness, "cause-illness-nobody-ill");

        AFinding.untilOnly(sonsId);
    }

    /** The last member founds a household. */
    private static UUID splitOff(UUID household, String number, LocalDate on) {
        String path = "/api/v1/households/" + household;
        Response seen = REGISTRAR.request().get(path);
        Map<String, Object> leaving = Map.of("memberId", seen.path("members[-1].id"), "relation", "HEAD");
        return UUID.fromString(REGISTRAR
                .request()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("number", number, "on", on.toString(), "leaving", List.of(leaving)))
                .post(path + "/split")
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    private static AHousehold ofSomebodyIll() {
        return aHousehold().with("causes", List.of("ILLNESS")).of(aHead().with("health", List.of("CHRONIC_ILLNESS")));
    }

    private static AnEntry measure(AHousehold household, LocalDate on, LocalDate finishedOn) {
        return anEntry()
                .about(household)
                .saying(Map.of(
                        "on",
                        on.toString(),
                        "kind",
                        "健康帮扶",
                        "finishedOn",
                        finishedOn.toString(),
                        "description",
                        "落实大病救助"));
    }

    private static void clear(UUID household) {
        AProcedure.about(household, "CLEAR_RISK")
                .proposing("clearance", "BY_HELP")
                .submitted(TODAY.minusDays(25).toString())
                .approved();
    }

    private static void correct(String path, AnEntry entry) {
        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(entry.facts())
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void income(UUID household, int wage, int operating, int cost) {
        String path = "/api/v1/households/" + household;
        REGISTRAR
                .request()
                .header("If-Match", REGISTRAR.request().get(path).header("ETag"))
                .body(Map.of(
                        "wage",
                        wage,
                        "operating",
                        operating,
                        "operatingCost",
                        cost,
                        "property",
                        0,
                        "transfer",
                        0,
                        "members",
                        1))
                .put(path + "/incomes/" + TODAY.getYear())
                .then()
                .statusCode(200);
    }
}
