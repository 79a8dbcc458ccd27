package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.insurance.PastClaim;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the article tells of the insurance of 2019 and 2020. */
class PublishedClaimsTest {

    private static final Dataset DATASET = new Dataset();
    private static final List<PastClaim> CLAIMS = DATASET.claims().all();

    @Test
    void theyAre292HouseholdsAnd5080100Yuan() {
        assertThat(CLAIMS)
                .extracting(claim -> claim.report().householdNumber())
                .hasSize(292)
                .doesNotHaveDuplicates();
        assertThat(CLAIMS.stream().map(PastClaim::payout).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("5080100");
    }

    @Test
    void oneOfOver70000YuanIsInGreatWangVillage() {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.payout().compareTo(new BigDecimal("70000")) > 0)
                .singleElement()
                .satisfies(claim -> assertThat(claim.report().householdNumber()).startsWith("130682108201"));
    }

    @Test
    void everyHouseholdWasOfACoveredClassOnTheDayOfLoss() {
        Map<String, HouseholdRow> households =
                DATASET.households().collect(Collectors.toMap(HouseholdRow::number, Function.identity()));

        assertThat(CLAIMS).allSatisfy(claim -> {
            HouseholdRow household = households.get(claim.report().householdNumber());
            LocalDate lossOn = claim.report().lossOn();
            if (household.category() == Category.LOW_INCOME) {
                assertThat(household.identifiedOn()).isBeforeOrEqualTo(lossOn);
            } else {
                assertThat(household.highStandard()).isFalse();
                assertThat(household.exitedOn()).isBeforeOrEqualTo(lossOn);
            }
        });
    }

    @Test
    void everythingIsPaidBetween2019AndTheEndOf2020() {
        assertThat(CLAIMS).allSatisfy(claim -> {
            assertThat(claim.report().lossOn()).isAfterOrEqualTo("2019-01-01");
            assertThat(claim.batch().atEndOfMonth().plusDays(3)).isBefore("2021-01-01");
        });
    }

    @Test
    void nobodyIsPaidMoreThanTheCostAndInvoicesAreUsedOnce() {
        assertThat(CLAIMS).allSatisfy(claim -> assertThat(claim.survey()
                        .costs()
                        .get(0)
                        .total()
                        .subtract(claim.survey().costs().get(0).reimbursed()))
                .isGreaterThanOrEqualTo(claim.payout()));
        assertThat(CLAIMS)
                .extracting(claim -> claim.survey().costs().get(0).invoice())
                .doesNotHaveDuplicates();
    }
}
