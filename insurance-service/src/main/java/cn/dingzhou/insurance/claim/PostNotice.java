package cn.dingzhou.insurance.claim;

import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found was posted in the village. */
@Schema(description = "公示 / public notice")
record PostNotice(
        @Schema(description = "张贴日期 / when it was posted", examples = "2020-06-03") @NotNull LocalDate on,
        @Schema(
                        description = "公示截止日，张贴后至少 5 天，缺省即 5 天 / its last day, at least and by default 5 days after",
                        examples = "2020-06-08")
                @Nullable
                LocalDate endsOn) {

    /** Days after the one it was posted on. */
    static final int SHORTEST = 5;

    LocalDate lastDay() {
        return endsOn == null ? on.plusDays(SHORTEST) : endsOn;
    }

    void check(Findings findings) {
        if (lastDay().isBefore(on.plusDays(SHORTEST))) {
            findings.add(
                    "/endsOn",
                    "notice-too-short",
                    "公示至少 5 天：不早于 %s。".formatted(on.plusDays(SHORTEST)),
                    "A notice stays 5 days: until %s at least.".formatted(on.plusDays(SHORTEST)));
        }
    }
}
