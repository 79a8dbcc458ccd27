package cn.dingzhou.household.allowance;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import cn.dingzhou.events.AllowanceEligibilityState;
import cn.dingzhou.events.AllowanceGrantState;
import cn.dingzhou.events.AllowanceKind;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AllowanceTest {

    private static final String ELIGIBILITIES = "allowance-eligibilities";
    private static final String GRANTS = "allowance-grants";

    private AHousehold household;
    private UUID id;

    @BeforeEach
    void aHouseholdOfTwo() {
        Places.enter();
        household = aHousehold().of(aHead(), aWife());
        id = household.register();
    }

    @Test
    void anEligibleHouseholdIsPaid() {
        EventTopic<AllowanceEligibilityState> eligibilities = EventTopic.of(Topics.ALLOWANCE_ELIGIBILITIES);
        EventTopic<AllowanceGrantState> grants = EventTopic.of(Topics.ALLOWANCE_GRANTS);

        UUID eligibility = eligibility().enter(ELIGIBILITIES);
        UUID grant = grant().enter(GRANTS);

        AllowanceEligibilityState since = await().until(
                        () -> eligibilities.statesOf(eligibility), states -> states.size() == 1)
                .get(0);
        assertThat(since)
                .isEqualTo(new AllowanceEligibilityState(
                        eligibility,
                        0,
                        since.village(),
                        id,
                        AllowanceKind.SUBSISTENCE_ALLOWANCE,
                        LocalDate.of(2017, 1, 1),
                        null));
        AllowanceGrantState paid = await().until(() -> grants.statesOf(grant), states -> states.size() == 1)
                .get(0);
        assertThat(paid)
                .isEqualTo(new AllowanceGrantState(
                        grant,
                        0,
                        paid.village(),
                        id,
                        AllowanceKind.SUBSISTENCE_ALLOWANCE,
                        LocalDate.of(2020, 6, 10),
                        62_000,
                        2));
    }

    @Test
    void nobodyIsPaidWithoutBeingEligibleThen() {
        eligibility().saying("until", "2020-06-10").enter(ELIGIBILITIES);

        grant().enter(GRANTS);
        grant().saying("on", "2020-06-11").refused(GRANTS, "/facts/on", "not-eligible-then");
        grant().saying("kind", "EXTREME_POVERTY_SUPPORT").refused(GRANTS, "/facts/on", "not-eligible-then");
        grant().saying("persons", 3).refused(GRANTS, "/facts/persons", "more-than-members");
    }

    @Test
    void aHouseholdIsEligibleForAnAllowanceOnceAtATime() {
        eligibility().saying("until", "2019-12-31").enter(ELIGIBILITIES);

        eligibility().saying("on", "2019-12-31").refused(ELIGIBILITIES, "/facts/on", "eligibility-exists");
        eligibility().saying("on", "2016-01-01").refused(ELIGIBILITIES, "/facts/on", "eligibility-exists");
        eligibility().saying("kind", "EXTREME_POVERTY_SUPPORT").enter(ELIGIBILITIES);
        eligibility().saying("on", "2020-01-01").enter(ELIGIBILITIES);
    }

    @Test
    void whatWasPaidStaysPaidToSomebodyEligible() {
        UUID eligibility = eligibility().enter(ELIGIBILITIES);
        grant().enter(GRANTS);

        correct(eligibility, eligibility().saying("until", "2020-06-09"))
                .statusCode(400)
                .body("errors.pointer", contains("/facts/until"))
                .body("errors.code", contains("grant-outside"));
        correct(eligibility, eligibility().saying("until", "2020-06-10")).statusCode(200);
    }

    @Test
    void aFileEndsOneEligibilityAndBeginsTheNext() {
        String header = "reference,householdNumber,kind,on,until";
        String begun = "AE-1,%s,低保,2017/1/1,".formatted(household.number());
        assertThat(AnImport.into(ELIGIBILITIES).csv(header, begun).counts()).containsExactly(1, 0, 0, 0);

        AnImport next = AnImport.into(ELIGIBILITIES)
                .csv(
                        header,
                        begun + "2018/12/31",
                        "AE-2,%s,农村低保,2019/1/1,".formatted(household.number()),
                        "AE-3,%s,五保,2019/1/1,".formatted(household.number()),
                        "AE-4,%s,特困,2020/1/1,".formatted(household.number()));
        AnImport grants = AnImport.into(GRANTS)
                .csv(
                        "reference,householdNumber,kind,on,amount,persons",
                        "AG-1,%s,最低生活保障,2020/6/10,620,2".formatted(household.number()),
                        "AG-2,%s,低保,2016/6/10,620,2".formatted(household.number()));

        assertThat(next.counts()).containsExactly(2, 1, 0, 1);
        assertThat(next.errors()).contains(",on,eligibility-exists,");
        assertThat(grants.counts()).containsExactly(1, 0, 0, 1);
        assertThat(grants.errors()).contains(",on,not-eligible-then,");
    }

    private AnEntry eligibility() {
        return anEntry().about(household).saying(Map.of("kind", "SUBSISTENCE_ALLOWANCE", "on", "2017-01-01"));
    }

    private AnEntry grant() {
        return anEntry()
                .about(household)
                .saying(Map.of("kind", "SUBSISTENCE_ALLOWANCE", "on", "2020-06-10"))
                .saying(Map.of("amount", 620, "persons", 2));
    }

    private static ValidatableResponse correct(UUID id, AnEntry entry) {
        return Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .header("If-Match", "\"0\"")
                .body(entry.facts())
                .put("/api/v1/" + ELIGIBILITIES + "/" + id)
                .then();
    }
}
