package cn.dingzhou.insurance.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step without more to say. */
@Schema(name = "BatchStep", description = "审批或撤销 / an approval or a cancellation")
record OnDay(@Schema(description = "日期 / day", examples = "2020-06-13") @NotNull LocalDate on) {}
