package cn.dingzhou.insurance.burden;

import static cn.dingzhou.events.Category.EXITED;
import static cn.dingzhou.events.Category.LOW_INCOME;
import static cn.dingzhou.events.Category.ORDINARY;
import static cn.dingzhou.events.Category.REGISTERED_POOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.DisasterRecorded;
import cn.dingzhou.events.DisasterState;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks are opened by what other services tell, in whatever order it comes. */
@QuarkusTest
@WithInfrastructure
class BurdenEventsTest {

    private InsuredVillage village;

    @BeforeEach
    void aVillageWithoutSchedules() {
        village = new InsuredVillage();
    }

    @Test
    void aCostThatReachesTheLineOpensACheck() {
        String schedule = village.approve("ILLNESS");
        SampleHousehold household = village.exited();

        village.treated(household, "2020-06-01", 5000);

        assertThat(village.awaitCheck(household))
                .contains(
                        entry("villageCode", village.code),
                        entry("policyYearId", village.policyYear),
                        entry("scheduleId", schedule),
                        entry("peril", "ILLNESS"),
                        entry("coveredClass", "EXITED_NOT_HIGH_STANDARD"),
                        entry("ownPaid", 5000f),
                        entry("reachedOn", "2020-06-01"),
                        entry("openedOn", LocalDate.now(BusinessClock.ZONE).toString()),
                        entry("stage", "OPEN"));
    }

    @Test
    void aCostMayComeBeforeItsHousehold() {
        village.approve("ILLNESS");
        SampleHousehold household = village.household().became(EXITED, "2018-01-01");
        village.awaitRead(village.treated(household, "2020-06-01", 5000));
        assertThat(village.checksOf(household)).isEmpty();

        village.registry.send(new HouseholdRegistered(household.state()));

        assertThat(village.awaitCheck(household)).contains(entry("ownPaid", 5000f));
    }

    @Test
    void aCostMayComeBeforeTheClass() {
        village.approve("ILLNESS");
        SampleHousehold household = village.household().became(REGISTERED_POOR, "2014-01-01");
        village.registry.send(new HouseholdRegistered(household.state()));
        village.awaitRead(village.treated(household, "2020-06-01", 5000));
        assertThat(village.checksOf(household)).isEmpty();

        village.registry.send(
                new HouseholdChanged(household.became(EXITED, "2020-06-01").state()));

        assertThat(village.awaitCheck(household)).contains(entry("reachedOn", "2020-06-01"));
    }

    @Test
    void aCostMayComeBeforeTheSchedule() {
        SampleHousehold household = village.exited();
        SampleHousehold ordinary = village.household().became(ORDINARY, "2014-01-01");
        village.registry.send(new HouseholdRegistered(ordinary.state()));
        UUID first = village.treated(household, "2020-06-01", 5000);
        UUID second = village.treated(ordinary, "2020-06-01", 5000);
        InsuredVillage neighbour = InsuredVillage.withSchedules();
        neighbour.awaitRead(first, second);
        village.registry.send(new HouseholdChanged(household.state()));

        village.approve("ILLNESS");

        assertThat(village.awaitCheck(household)).contains(entry("ownPaid", 5000f));
        assertThat(village.checksOf(ordinary)).isEmpty();
    }

    @Test
    void costsOfThePolicyYearAddUp() {
        village.approve("ILLNESS");
        SampleHousehold household = village.exited();
        village.awaitRead(
                village.treated(household, "2019-12-31", 9000),
                village.treated(household, "2020-02-01", 3000),
                village.treated(household, "2020-01-01", 1999));
        assertThat(village.checksOf(household)).isEmpty();

        village.treated(household, "2020-12-31", 1);
        village.awaitOwnPaid(household, 5000f);
        village.treated(household, "2020-03-01", 700);

        assertThat(village.awaitOwnPaid(household, 5700f)).contains(entry("reachedOn", "2020-12-31"));
        assertThat(village.checksOf(household)).hasSize(1);
    }

    @Test
    void anOpenCheckFollowsCorrections() {
        village.approve("ILLNESS");
        SampleHousehold household = village.exited();
        UUID first = village.treated(household, "2020-02-01", 3000);
        UUID second = village.treated(household, "2020-02-02", 4000);
        village.awaitOwnPaid(household, 7000f);

        village.treated(first, 2, household, "2020-02-01", 2500);
        village.awaitOwnPaid(household, 6500f);
        village.treatments.send(new ReimbursementDeleted(second, 2));

        assertThat(village.awaitOwnPaid(household, 2500f)).contains(entry("stage", "OPEN"));
    }

    @Test
    void anOpenCheckFollowsTheHousehold() {
        village.approve("ILLNESS");
        SampleHousehold household = village.exited();
        village.treated(household, "2020-02-01", 6000);
        village.awaitCheck(household);

        village.registry.send(
                new HouseholdChanged(household.in(village.township + "202").state()));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> village.awaitCheck(household).get("villageCode").equals(village.township + "202"));
    }

    @Test
    void aDisasterIsAPerilOfItsOwn() {
        village.approve("ILLNESS");
        String schedule = village.approve("DISASTER");
        SampleHousehold household = village.exited();
        village.awaitRead(village.treated(household, "2020-06-01", 4999));

        EventTopic.of(Topics.DISASTERS)
                .send(new DisasterRecorded(new DisasterState(
                        UUID.randomUUID(),
                        1,
                        new RegionCode(village.code),
                        household.id(),
                        LocalDate.parse("2020-07-20"),
                        812_345)));

        assertThat(village.awaitCheck(household))
                .contains(entry("peril", "DISASTER"), entry("scheduleId", schedule), entry("ownPaid", 8123.45f));
    }

    @Test
    void whoIsNotCoveredOnTheDayIsNotChecked() {
        village.approve("ILLNESS");
        SampleHousehold highStandard = village.household().exitedToHighStandard("2018-01-01");
        SampleHousehold poor = village.household().became(REGISTERED_POOR, "2014-01-01");
        SampleHousehold lowIncome = village.household().became(LOW_INCOME, "2014-01-01");
        for (SampleHousehold household : new SampleHousehold[] {highStandard, poor, lowIncome}) {
            village.registry.send(new HouseholdRegistered(household.state()));
        }

        village.awaitRead(
                village.treated(highStandard, "2020-06-01", 9000),
                village.treated(poor, "2020-06-01", 9000),
                village.treated(lowIncome, "2020-06-01", 9000));

        assertThat(village.checksOf(highStandard)).isEmpty();
        assertThat(village.checksOf(poor)).isEmpty();
        assertThat(village.checksOf(lowIncome)).isEmpty();
    }

    @Test
    void aDismissedCheckStaysDismissed() {
        village.approve("ILLNESS");
        SampleHousehold household = village.exited();
        String check = village.openCheck(household);
        village.asSurveyor()
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "HOUSEHOLD_DECLINES", "note", "本户已由亲属资助"))
                .post(check + "/dismissal")
                .then()
                .statusCode(200);

        village.awaitRead(village.treated(household, "2020-08-01", 9000));
        village.registry.send(new HouseholdChanged(household.state()));
        village.approve("SCHOOLING");

        assertThat(village.checksOf(household)).singleElement().satisfies(left -> assertThat(left)
                .contains(entry("stage", "DISMISSED"), entry("ownPaid", 6000f)));
    }
}
