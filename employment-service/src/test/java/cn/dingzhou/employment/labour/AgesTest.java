package cn.dingzhou.employment.labour;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-02-28", "2020-02-29", "2021-02-28", "2021-03-01", "2021-06-30", "2021-07-30", "2021-12-31"
            })
    void aRangeOfMonthsHoldsExactlyThoseWhoAreOfTheAges(LocalDate day) {
        Ages ages = new Ages(16, 60, day);

        assertThat(IntStream.range(0, 12 * 70)
                        .mapToObj(YearMonth.of(1953, 1)::plusMonths)
                        .filter(born -> !born.isAfter(ages.bornUntil()) && born.isAfter(ages.bornAfter())))
                .containsExactlyElementsOf(IntStream.range(0, 12 * 70)
                        .mapToObj(YearMonth.of(1953, 1)::plusMonths)
                        .filter(born -> ages.include(bornIn(born).ageOn(day)))
                        .toList());
    }

    @Test
    void aFilterNarrowsButNeverWidens() {
        Ages working = new Ages(16, 60, LocalDate.of(2021, 1, 1));

        assertThat(working.within(20, 30)).isEqualTo(new Ages(20, 30, working.day()));
        assertThat(working.within(3, 99)).isEqualTo(working);
        assertThat(working.within(null, null)).isEqualTo(working);
    }

    private static KnownMember bornIn(YearMonth month) {
        return new KnownMember(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                new RegionCode("130682108201"),
                Sex.MALE,
                month,
                LabourCapacity.ORDINARY,
                null,
                false,
                null);
    }
}
