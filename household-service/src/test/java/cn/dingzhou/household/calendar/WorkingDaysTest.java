package cn.dingzhou.household.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final LocalDate SUNDAY_WORKED = LocalDate.of(2026, 9, 20);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 9, 25);

    private final WorkingDays days = new WorkingDays(Map.of(SUNDAY_WORKED, true, HOLIDAY, false));

    @Test
    void weekendsAreNotWorkedAndExceptionsAreAsTheySay() {
        assertThat(days.isWorked(FRIDAY)).isTrue();
        assertThat(days.isWorked(FRIDAY.plusDays(1))).isFalse();
        assertThat(days.isWorked(SUNDAY_WORKED)).isTrue();
        assertThat(days.isWorked(HOLIDAY)).isFalse();
    }

    @Test
    void aTermEndsOnTheLastOfItsWorkingDays() {
        assertThat(days.after(FRIDAY, 1)).isEqualTo(SUNDAY_WORKED);
        assertThat(days.after(FRIDAY, 6)).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(days.after(FRIDAY, 20)).isEqualTo(LocalDate.of(2026, 10, 16));
    }
}
