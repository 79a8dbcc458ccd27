package cn.dingzhou.household.calendar;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a day is worked, other than its day of the week says. */
@Schema(description = "日历例外 / an exception in the calendar")
record EnterCalendarDay(
        @Schema(description = "是否上班 / worked or not") @NotNull Boolean working,
        @Schema(description = "依据 / why", examples = "春节") @NotNull @PlainText @Size(max = 100) String note) {}
