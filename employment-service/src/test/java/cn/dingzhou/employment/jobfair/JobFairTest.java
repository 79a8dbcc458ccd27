package cn.dingzhou.employment.jobfair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFairTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "ON_SITE, 130682,       广场, 2021-01-31, /endsOn, ends-before-start",
        "ON_SITE, 130682,       '',  2021-02-01, /places, place-missing",
        "BOTH,    130682108,    ,     2021-02-01, /places, place-missing",
        "ONLINE,  130682108201, ,     2021-02-01, /region, region-too-small"
    })
    void aPlanThatContradictsItselfIsRefused(
            FairMode mode, String region, @Nullable String place, LocalDate endsOn, String pointer, String code) {
        assertThatThrownBy(() -> JobFair.plan(plan("F-1", mode, region, place, endsOn)))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactly(tuple(pointer, code)));
    }

    @Test
    void anOnlineFairNeedsNoPlace() {
        assertThat(JobFair.plan(plan("F-1", FairMode.ONLINE, "130682", null, FIRST))
                        .plan()
                        .places())
                .isEmpty();
    }

    @Test
    void itKnowsWhetherAPlanIsAnother() {
        JobFair fair = JobFair.plan(plan("F-1", FairMode.ONLINE, "130682", null, FIRST));

        assertThat(fair.change(plan("F-1", FairMode.ONLINE, "130682", "", FIRST)))
                .isFalse();
        assertThat(fair.change(plan("F-1", FairMode.ONLINE, "130682", null, FIRST.plusDays(1))))
                .isTrue();
    }

    @Test
    void itKeepsItsNumber() {
        JobFair fair = JobFair.plan(plan("F-1", FairMode.ONLINE, "130682", null, FIRST));

        assertThatThrownBy(() -> fair.change(plan("F-2", FairMode.ONLINE, "130682", null, FIRST)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void itCanBeDeletedUntilTheDayBeforeItStarts() {
        JobFair fair = JobFair.plan(plan("F-1", FairMode.ONLINE, "130682", null, FIRST));

        fair.requireNotStarted(FIRST.minusDays(1));

        assertThatThrownBy(() -> fair.requireNotStarted(FIRST)).isInstanceOf(ConflictException.class);
    }

    private static PlanJobFair plan(
            String number, FairMode mode, String region, @Nullable String place, LocalDate endsOn) {
        List<String> places = place == null || place.isEmpty() ? List.of() : List.of(place);
        return new PlanJobFair(number, "春风行动", mode, new RegionCode(region), places, FIRST, endsOn, null);
    }
}
