package cn.dingzhou.employment.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody completed the course. */
@Schema(name = "CompleteTraining", description = "结业 / that somebody completed the course")
record Complete(@Schema(description = "日期 / day", examples = "2020-05-15") @NotNull LocalDate on) {}
