package cn.dingzhou.household.warning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.Places;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfSchoolTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2020-08-31, PRESCHOOL,     true",
        "2026-09-01, 2020-09-01, PRESCHOOL,     false",
        "2026-09-01, 2020-09-01, NOT_IN_SCHOOL, false",
        "2026-09-01, 2020-08-31, PRIMARY,       false",
        "2026-09-01, 2010-09-01, DROPPED_OUT,   true",
        "2026-09-01, 2010-08-31, DROPPED_OUT,   false",
        "2027-08-31, 2020-09-01, PRESCHOOL,     false",
        "2027-09-01, 2020-09-01, PRESCHOOL,     true",
    })
    void whoWasSixToFifteenWhenTheSchoolYearBeganIsInSchool(
            LocalDate today, LocalDate born, SchoolStatus status, boolean warned) {
        Batch batch = new Batch(List.of(householdOf(child(born, status))), today);

        assertThat(new OutOfSchool().findIn(batch, BigDecimal.ZERO).isEmpty()).isNotEqualTo(warned);
    }

    private static KnownHousehold householdOf(KnownMember child) {
        return new KnownHousehold(
                UUID.randomUUID(),
                "T-1",
                new RegionCode(Places.GREAT_WANG_VILLAGE),
                Category.ORDINARY,
                List.of(),
                List.of(),
                List.of(),
                List.of(child));
    }

    private static KnownMember child(LocalDate born, SchoolStatus status) {
        return new KnownMember(
                UUID.randomUUID(),
                "",
                born,
                LabourCapacity.NONE,
                Set.of(Health.HEALTHY),
                status,
                false,
                true,
                born,
                null,
                false);
    }
}
