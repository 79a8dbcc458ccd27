package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.GapRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gaps in the six guarantees were found year by year, and none was open at the end of 2020. */
class PublishedGapsTest {

    private static final Dataset DATASET = new Dataset();
    private static final List<GapRow> GAPS = DATASET.guaranteeGaps().toList();
    private static final Map<String, HouseholdRow> HOUSEHOLDS =
            DATASET.households().collect(toMap(HouseholdRow::number, Function.identity()));

    @Test
    void noGapIsOpenAtTheEndOf2020() {
        assertThat(openOn(LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(openOn(LocalDate.of(2017, 6, 30))).isNotEmpty();
        assertThat(openOn(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void gapsOfAllSixGuaranteesWereFoundInEveryYear() {
        assertThat(GAPS.stream().collect(groupingBy(GapRow::guarantee, counting())))
                .containsOnly(
                        Map.entry(Guarantee.FOOD, 24L),
                        Map.entry(Guarantee.CLOTHING, 36L),
                        Map.entry(Guarantee.COMPULSORY_EDUCATION, 48L),
                        Map.entry(Guarantee.BASIC_MEDICAL_CARE, 96L),
                        Map.entry(Guarantee.SAFE_HOUSING, 120L),
                        Map.entry(Guarantee.DRINKING_WATER, 156L));
        assertThat(GAPS.stream().map(gap -> gap.openedOn().getYear()).collect(toSet()))
                .containsExactlyInAnyOrder(2016, 2017, 2018, 2019, 2020);
    }

    @Test
    void eachIsAHouseholdsOwnAndWasVerifiedByAnotherBeforeItsExit() {
        assertThat(GAPS)
                .allSatisfy(gap -> {
                    HouseholdRow household = Objects.requireNonNull(HOUSEHOLDS.get(gap.householdNumber()));
                    assertThat(Stream.of(
                                    household.identifiedOn(),
                                    gap.openedOn(),
                                    gap.resolvedOn(),
                                    gap.verifiedOn(),
                                    Objects.requireNonNull(household.exitedOn())))
                            .isSorted();
                    assertThat(gap.verifiedBy()).isNotEqualTo(gap.resolvedBy());
                })
                .extracting(gap -> gap.householdNumber() + gap.guarantee())
                .doesNotHaveDuplicates();
    }

    @Test
    void unsafeHousesWereRenovated() {
        Set<String> renovated = DATASET.renovations()
                .renovations()
                .map(EntryRow::householdNumber)
                .collect(toSet());

        assertThat(GAPS)
                .filteredOn(gap -> gap.guarantee() == Guarantee.SAFE_HOUSING)
                .extracting(GapRow::householdNumber)
                .allMatch(renovated::contains);
    }

    private static List<GapRow> openOn(LocalDate day) {
        return GAPS.stream()
                .filter(gap -> !gap.openedOn().isAfter(day) && gap.verifiedOn().isAfter(day))
                .toList();
    }
}
