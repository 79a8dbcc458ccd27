package cn.dingzhou.household.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionTest {

    private final Region region = Region.enter(row("东旺乡", null));

    @Test
    void itBearsANameFromADayOn() {
        region.rename("东旺镇", day(2016, 1, 1));

        assertThat(region.nameOn(day(2015, 12, 31))).isEqualTo("东旺乡");
        assertThat(region.nameOn(day(2016, 1, 1))).isEqualTo("东旺镇");
        assertThat(region.nameOn(day(2009, 1, 1))).isEqualTo("东旺乡");
        assertThat(region.state().name()).isEqualTo("东旺镇");
    }

    @Test
    void aRenamingOnTheDayOfItsNameCorrectsIt() {
        region.rename("东汪乡", day(2010, 1, 1));

        assertThat(region.names()).containsExactly(new RegionName(day(2010, 1, 1), "东汪乡"));
    }

    @Test
    void itIsNotRenamedBeforeItHadAName() {
        assertThatThrownBy(() -> region.rename("东旺镇", day(2009, 12, 31))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void itExistsToItsLastDay() {
        region.end(day(2018, 12, 31));

        assertThat(region.existsOn(day(2009, 12, 31))).isFalse();
        assertThat(region.existsOn(day(2010, 1, 1))).isTrue();
        assertThat(region.existsOn(day(2018, 12, 31))).isTrue();
        assertThat(region.existsOn(day(2019, 1, 1))).isFalse();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> region.end(day(2009, 12, 31))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Region.enter(row("东旺乡", day(2009, 12, 31)))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(region.revise(row("东旺乡", null), day(2020, 1, 1))).isFalse();
        assertThat(region.revise(row("东旺镇", null), day(2020, 1, 1))).isTrue();
        assertThat(region.revise(row("东旺镇", null), day(2020, 1, 2))).isFalse();
    }

    private static NewRegion row(String name, @Nullable LocalDate validTo) {
        return new NewRegion(
                new RegionCode("130682108"), name, day(2010, 1, 1), validTo, List.of(new RegionCode("139001108")));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
