package cn.dingzhou.employment.application;

import cn.dingzhou.employment.application.ApplicationRepository.PostAddress;
import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.seeker.Phone;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application of the past, by a row of an import. */
@Schema(description = "补录的应聘 / an application of the past")
record PastApplication(
        @ImportKey @NotNull Phone seekerPhone,
        @ImportKey
                @Schema(description = "招聘会编号；常设岗位不填 / the fair's number, absent for a post at none")
                @Nullable
                @Size(max = 40)
                String fairNumber,
        @ImportKey @NotNull CreditCode enterpriseCode,
        @ImportKey @NotNull @Size(max = 40) String postNumber,
        @NotNull LocalDate appliedOn,
        @NotNull ApplicationStage stage,
        @Schema(description = "到达该阶段的日期，默认为应聘日期 / when it reached the stage, by default the day of applying") @Nullable
                LocalDate reachedOn,
        @Nullable RefusalReason reason) {

    PostAddress post() {
        return new PostAddress(fairNumber == null ? "" : fairNumber, enterpriseCode, postNumber);
    }

    Entry application(Taking by) {
        return new Entry(appliedOn, by, null, null, true);
    }

    Entry last(Taking by) {
        return new Entry(Objects.requireNonNullElse(reachedOn, appliedOn), by, reason, null, true);
    }

    void check(LocalDate today, Findings findings) {
        if ((stage == ApplicationStage.REFUSED) != (reason != null)) {
            findings.add(
                    "/reason", "reason-of-refusal", "不录用须填原因，其他阶段不填。", "A refusal has a reason, and nothing else has.");
        }
        if (appliedOn.isAfter(today)) {
            findings.add("/appliedOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (reachedOn != null && reachedOn.isAfter(today)) {
            findings.add("/reachedOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (reachedOn != null && reachedOn.isBefore(appliedOn)) {
            findings.add("/reachedOn", "before-application", "日期早于应聘日期。", "It lies before the day of applying.");
        }
    }

    @Override
    public String toString() {
        return "PastApplication";
    }
}
