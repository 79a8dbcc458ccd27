package cn.dingzhou.household.sums;

import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AssistanceSumsTest {

    private final Township township = Township.aTownship();
    private final AHousehold household = township.aHousehold().poor();
    private final AHousehold other = township.aHousehold();

    @BeforeEach
    void twoHouseholds() {
        township.entered();
        household.arrive();
        other.register();
    }

    @Test
    void anEligibleHouseholdIsCoveredWhenItWasPaidInTheYear() {
        eligible("SUBSISTENCE_ALLOWANCE", "2017-01-01", "2020-12-31");
        eligible("EXTREME_POVERTY_SUPPORT", "2018-01-01", "2019-12-30");
        paid("2018-06-10", 620.5);
        paid("2018-07-10", 620);
        paid("2020-07-10", 620);
        String[] codes = {"allowance-eligible-households", "allowance-granted-households", "allowance-amount"};

        assertThat(township.sums(2016, codes)).containsExactly(0, 0, 0);
        assertThat(township.sums(2017, codes)).containsExactly(1, 0, 0);
        assertThat(township.sums(2018, codes)).containsExactly(1, 1, 124_050);
        assertThat(township.sums(2019, codes)).containsExactly(1, 0, 0);
        assertThat(township.sums(2020, codes)).containsExactly(1, 1, 62_000);
        assertThat(township.sums(2021, codes)).containsExactly(0, 0, 0);
    }

    @Test
    void projectsAndTheirReturnsCountByTheirDaysAndARoundOnce() {
        AnEntry first = project("2018-05-01");
        project("2018-05-02");
        project("2019-05-01");
        anEntry()
                .about(household)
                .saying(Map.of("on", "2019-12-10", "projectReference", first.reference(), "amount", 600.5))
                .enter("project-returns");
        String[] codes = {"industry-projects", "industry-rounds", "industry-returns"};

        assertThat(township.sums(2018, codes)).containsExactly(2, 1, 0);
        assertThat(township.sums(2019, codes)).containsExactly(1, 0, 60_050);
    }

    @Test
    void cooperativesCountByTheirFoundationAndHouseholdsByTheirFirstLink() {
        AnEntry cooperative = township.anEntry().saying(Map.of("on", "2017-03-20", "name", "兴农种植专业合作社"));
        cooperative.enter("cooperatives");
        link(cooperative, household, "2018-03-01", "2018-12-31");
        link(cooperative, household, "2019-03-01", null);
        link(cooperative, other, "2019-03-01", null);
        String[] codes = {"cooperatives", "cooperative-linked-households"};

        assertThat(township.sums(2017, codes)).containsExactly(1, 0);
        assertThat(township.sums(2018, codes)).containsExactly(0, 1);
        assertThat(township.sums(2019, codes)).containsExactly(0, 1);
    }

    @Test
    void anEnterpriseCountsOnceWithAllItsPairings() {
        pair("2018-10-17", township.village(), "91130682MA0D0X1C2U");
        pair("2019-10-17", township.otherVillage(), "91130682MA0D0X1C2U");
        String[] codes = {"paired-enterprises", "pairing-amount"};

        assertThat(township.sums(2018, codes)).containsExactly(1, 26_000_050);
        assertThat(township.sums(2019, codes)).containsExactly(0, 26_000_050);
    }

    @Test
    void loansCountByTheDayTheyWereLent() {
        lend("2018-01-01", "2018-12-31");
        lend("2019-06-12", null);
        String[] codes = {"micro-credit-loans", "micro-credit-amount"};

        assertThat(township.sums(2017, codes)).containsExactly(0, 0);
        assertThat(township.sums(2018, codes)).containsExactly(1, 5_000_000);
        assertThat(township.sums(2019, codes)).containsExactly(1, 5_000_000);
    }

    @Test
    void aRegisteredHouseholdIsCoveredByWorkOrIndustryOnceAMeasureBegan() {
        begin(household, "2017-03-15", "HEALTH");
        begin(household, "2018-03-15", "INDUSTRY");
        begin(household, "2018-03-15", "EMPLOYMENT");
        begin(other, "2018-03-15", "INDUSTRY");
        String[] codes = {"industry-employment-households", "measures-begun"};

        assertThat(township.sums(2017, codes)).containsExactly(0, 1);
        assertThat(township.sums(2018, codes)).containsExactly(1, 3);
        assertThat(township.sums(2019, codes)).containsExactly(1, 0);
    }

    private void eligible(String kind, String on, String until) {
        anEntry()
                .about(household)
                .saying(Map.of("kind", kind, "on", on, "until", until))
                .enter("allowance-eligibilities");
    }

    private void paid(String on, double amount) {
        anEntry()
                .about(household)
                .saying(Map.of("kind", "SUBSISTENCE_ALLOWANCE", "on", on, "amount", amount, "persons", 1))
                .enter("allowance-grants");
    }

    /** Of a round of its own, since rounds are counted in the whole city. */
    private AnEntry project(String on) {
        AnEntry project = township.anEntry()
                .saying(Map.of("on", on, "name", "设施蔬菜大棚", "round", 77, "kind", "种植业", "invested", 500000));
        project.enter("industry-projects");
        return project;
    }

    private static void link(AnEntry cooperative, AHousehold household, String on, String until) {
        anEntry()
                .about(household)
                .saying(Map.of("on", on, "cooperativeReference", cooperative.reference()))
                .saying("until", until)
                .enter("cooperative-links");
    }

    private static void pair(String on, String village, String enterprise) {
        anEntry()
                .with("regionCode", village)
                .saying(Map.of("on", on, "enterpriseCode", enterprise, "enterpriseName", "丰源食品有限公司"))
                .saying("amount", 260_000.5)
                .enter("enterprise-pairings");
    }

    private void lend(String on, String repaidOn) {
        anEntry()
                .about(household)
                .saying(Map.of("on", on, "amount", 50000, "termMonths", 12, "interestSubsidised", true))
                .saying("repaidOn", repaidOn)
                .enter("micro-credits");
    }

    private static void begin(AHousehold household, String on, String kind) {
        anEntry()
                .about(household)
                .saying(Map.of("on", on, "kind", kind, "description", "技术指导"))
                .enter("measures");
    }
}
