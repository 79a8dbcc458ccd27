package cn.dingzhou.household.procedure;

import cn.dingzhou.events.MonitoringKind;
import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.household.household.Cause;
import cn.dingzhou.household.household.Clearance;
import cn.dingzhou.household.household.Decision;
import cn.dingzhou.household.household.Risk;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be decided of a household. */
@Embeddable
@Schema(description = "拟决定的事项 / what is to be decided")
record Proposal(
        @Schema(description = "程序：IDENTIFY 识别、EXIT 退出、MONITOR 纳入监测、CLEAR_RISK 风险消除、REIDENTIFY 返贫再识别")
                @NotNull
                @Enumerated(EnumType.STRING)
                ProcedureKind kind,
        @Schema(description = "致贫原因，首项为主因，仅识别和再识别 / causes, the main one first, to identify")
                @Nullable
                @Size(min = 1, max = 3)
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(contentUsing = Cause.InWords.class)
                List<@NotNull Cause> causes,
        @Schema(description = "是否高标准脱贫，仅退出 / only for an exit") @Nullable Boolean highStandard,
        @Schema(description = "监测对象类别：UNSTABLE_EXITED 脱贫不稳定户、MARGINAL 边缘易致贫户、SUDDEN_HARDSHIP 突发严重困难户，仅纳入监测")
                @Nullable
                @Enumerated(EnumType.STRING)
                MonitoringKind monitoringKind,
        @Schema(description = "返贫致贫风险，首项为主，至多五项，仅纳入监测 / risks, the main one first, at most five")
                @Nullable
                @Size(min = 1, max = 5)
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(contentUsing = Risk.InWords.class)
                List<@NotNull Risk> risks,
        @Schema(description = "风险消除方式，仅风险消除 / only to clear a risk") @Nullable @Enumerated(EnumType.STRING)
                Clearance clearance) {

    void check(Findings findings) {
        boolean identifies = kind == ProcedureKind.IDENTIFY || kind == ProcedureKind.REIDENTIFY;
        check("causes", causes, identifies, findings);
        check("highStandard", highStandard, kind == ProcedureKind.EXIT, findings);
        check("monitoringKind", monitoringKind, kind == ProcedureKind.MONITOR, findings);
        check("risks", risks, kind == ProcedureKind.MONITOR, findings);
        check("clearance", clearance, kind == ProcedureKind.CLEAR_RISK, findings);
        checkRepeated("causes", causes, findings);
        checkRepeated("risks", risks, findings);
    }

    Decision decision() {
        return switch (kind) {
            case IDENTIFY -> new Decision.Identify(Objects.requireNonNull(causes));
            case REIDENTIFY -> new Decision.Reidentify(Objects.requireNonNull(causes));
            case EXIT -> new Decision.Exit(Boolean.TRUE.equals(highStandard));
            case MONITOR -> new Decision.Monitor(Objects.requireNonNull(monitoringKind), Objects.requireNonNull(risks));
            case CLEAR_RISK -> new Decision.Clear(Objects.requireNonNull(clearance));
        };
    }

    private void check(String field, @Nullable Object value, boolean belongs, Findings findings) {
        if (belongs && value == null) {
            findings.add("/proposal/" + field, "not-null", "此程序须填写此项。", "A procedure of this kind needs it.");
        } else if (!belongs && value != null) {
            findings.add(
                    "/proposal/" + field,
                    "not-of-this-kind",
                    "此程序不填此项。",
                    "A procedure of this kind has none; leave it out.");
        }
    }

    private static void checkRepeated(String field, @Nullable List<?> values, Findings findings) {
        if (values != null && new HashSet<>(values).size() < values.size()) {
            findings.add("/proposal/" + field, "repeated", "同一项填了两次。", "The same stands twice.");
        }
    }
}
