package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is being done to a dangerous house and how far it has come. */
@Embeddable
@Schema(name = "Renovation", description = "危房改造 / a renovation and how far it has come")
record RenovationFacts(
        @Schema(description = "申请日期 / day of the application", examples = "2018-03-12")
                @NotNull
                @Column(name = "applied_on")
                LocalDate on,
        @Schema(description = "被改造住房的编号 / the dwelling's reference", examples = "ZF-000123")
                @NotNull
                @PlainText
                @Size(max = 60)
                String dwellingReference,
        @Schema(description = "方式：REPAIR 修缮加固（C 级）、REBUILD 拆除重建（D 级） / kind")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = RenovationKindInWords.class)
                RenovationKind kind,
        @Schema(
                        description =
                                "进度：APPLIED 已申请、APPROVED 已批准、STARTED 已开工、COMPLETED 已竣工、ACCEPTED 已验收、SUBSIDY_PAID 已拨付补助、REJECTED 已驳回、WITHDRAWN 已撤回 / stage")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = RenovationStageInWords.class)
                RenovationStage stage,
        @Schema(description = "批准日期 / day of approval") @Nullable LocalDate approvedOn,
        @Schema(description = "开工日期 / day of the start") @Nullable LocalDate startedOn,
        @Schema(description = "竣工日期 / day of completion") @Nullable LocalDate completedOn,
        @Schema(description = "验收日期 / day of acceptance") @Nullable LocalDate acceptedOn,
        @Schema(description = "拨付日期 / day the subsidy was paid") @Nullable LocalDate paidOn,
        @Schema(description = "补助金额，元 / subsidy in yuan", examples = "25000.00") @Yuan @Positive @Nullable
                BigDecimal subsidy,
        @Schema(description = "驳回或撤回日期 / day of the rejection or withdrawal") @Nullable LocalDate endedOn,
        @Schema(description = "驳回或撤回原因 / why it was rejected or withdrawn") @PlainText @Size(max = 200) @Nullable
                String reason)
        implements Facts {

    RenovationFacts {
        subsidy = Money.stored(subsidy);
    }

    static RenovationFacts applied(RenovationApplication application) {
        return new RenovationFacts(
                application.on(),
                application.dwellingReference(),
                application.kind(),
                RenovationStage.APPLIED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    RenovationFacts after(Step step) {
        boolean ended = step.to() == RenovationStage.REJECTED || step.to() == RenovationStage.WITHDRAWN;
        return new RenovationFacts(
                on,
                dwellingReference,
                kind,
                step.to(),
                step.to() == RenovationStage.APPROVED ? step.on() : approvedOn,
                step.to() == RenovationStage.STARTED ? step.on() : startedOn,
                step.to() == RenovationStage.COMPLETED ? step.on() : completedOn,
                step.to() == RenovationStage.ACCEPTED ? step.on() : acceptedOn,
                step.to() == RenovationStage.SUBSIDY_PAID ? step.on() : paidOn,
                step.to() == RenovationStage.SUBSIDY_PAID ? step.subsidy() : subsidy,
                ended ? step.on() : endedOn,
                ended ? step.reason() : reason);
    }

    boolean isOver() {
        return stage == RenovationStage.REJECTED || stage == RenovationStage.WITHDRAWN;
    }

    /** The day of the last step that was taken. */
    LocalDate lastDay() {
        return Stream.of(on, approvedOn, startedOn, completedOn, acceptedOn, paidOn, endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The days of the stages that lead to the subsidy, where they are known. */
    Map<RenovationStage, LocalDate> days() {
        Map<RenovationStage, LocalDate> days = new EnumMap<>(RenovationStage.class);
        days.put(RenovationStage.APPROVED, approvedOn);
        days.put(RenovationStage.STARTED, startedOn);
        days.put(RenovationStage.COMPLETED, completedOn);
        days.put(RenovationStage.ACCEPTED, acceptedOn);
        days.put(RenovationStage.SUBSIDY_PAID, paidOn);
        days.values().removeIf(Objects::isNull);
        return days;
    }
}
