package cn.dingzhou.employment.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a course began or finished. */
@Schema(description = "开班或结业 / that a course began or finished")
record TakeCourseStep(@Schema(description = "日期 / day", examples = "2020-05-06") @NotNull LocalDate on) {}
