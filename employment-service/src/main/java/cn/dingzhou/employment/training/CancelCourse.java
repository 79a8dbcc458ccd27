package cn.dingzhou.employment.training;

import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a course is not held, or not held to its end. */
@Schema(description = "取消培训班 / that a course is cancelled")
record CancelCourse(
        @Schema(description = "日期 / day", examples = "2020-05-04") @NotNull LocalDate on,
        @Schema(description = "原因；不写姓名 / why; no names", examples = "疫情防控") @NotNull @PlainText @Size(max = 500)
                String reason) {}
