package cn.dingzhou.household.household;

import cn.dingzhou.household.person.Findings;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household leaves poverty (脱贫). */
@Schema(description = "脱贫 / exit from poverty")
record ExitFromPoverty(
        @Schema(description = "脱贫日期 / the day of the exit", examples = "2019-12-20") @NotNull LocalDate on,
        @Schema(description = "是否高标准脱贫 / 高标准脱贫 or not") @NotNull Boolean highStandard) {

    static void checkDay(LocalDate on, LocalDate identifiedOn, LocalDate today, String pointer, Findings findings) {
        if (on.isAfter(today)) {
            findings.add(pointer, "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (!on.isAfter(identifiedOn)) {
            findings.add(pointer, "before-identification", "脱贫日期须晚于识别日期。", "The exit is after the identification.");
        }
    }
}
