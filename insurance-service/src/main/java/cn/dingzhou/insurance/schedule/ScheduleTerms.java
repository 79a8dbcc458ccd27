package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.insurance.policyyear.KnownPolicyYear;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is paid for a peril to a class of households from a day on. */
@Schema(description = "待遇方案内容 / the terms of a benefit schedule")
record ScheduleTerms(
        @Schema(description = "保险年度 / policy year") @NotNull UUID policyYearId,
        @Schema(description = "致贫风险：ILLNESS 因病、SCHOOLING 因学、DISASTER 因灾") @NotNull Peril peril,
        @Schema(description = "本年度的保障对象之一 / one of the policy year's classes") @NotNull CoveredClass coveredClass,
        @Schema(description = "自该日出险起适用，在保险年度之内 / for losses from this day on", examples = "2020-01-01") @NotNull
                LocalDate effectiveFrom,
        @Schema(description = "负担线，元：自付费用达到即核查 / own-paid cost that opens a check, in yuan", examples = "5000.00")
                @NotNull
                @Yuan
                BigDecimal burdenLine,
        @Schema(
                        description = "收入线，元：人均可支配收入高于此不赔 / nothing is paid above this income per head, in yuan",
                        examples = "4827.00")
                @NotNull
                @Yuan
                @Positive
                BigDecimal incomeLine,
        @Schema(description = "起付线，元 / deductible, in yuan", examples = "5000.00") @NotNull @Yuan BigDecimal deductible,
        @Schema(description = "分段，首尾相接，从起付线开始 / each begins where the one before ends, the first at the deductible")
                @NotEmpty
                @Size(max = 20)
                List<@NotNull @Valid Band> bands,
        @Schema(
                        description = "封顶线，元：每户每年每种风险 / at most for a household, peril and policy year, in yuan",
                        examples = "100000.00")
                @NotNull
                @Yuan
                @Positive
                BigDecimal cap,
        @Schema(description = "依据：两条线和分段出自何处 / where lines and bands come from", examples = "2020 年防贫保险方案")
                @NotNull
                @PlainText
                @Size(max = 500)
                String source) {

    ScheduleTerms {
        burdenLine = Money.stored(burdenLine);
        incomeLine = Money.stored(incomeLine);
        deductible = Money.stored(deductible);
        cap = Money.stored(cap);
    }

    void check(KnownPolicyYear year) {
        Findings findings = new Findings();
        if (!year.coveredClasses().contains(coveredClass)) {
            findings.add(
                    "/coveredClass",
                    "class-not-covered",
                    "该保险年度不保障此类户；请先修改保险年度。",
                    "The policy year does not cover this class; change the policy year first.");
        }
        if (!year.covers(effectiveFrom)) {
            findings.add(
                    "/effectiveFrom",
                    "outside-policy-year",
                    "应在保险年度之内（%s 至 %s）。".formatted(year.startsOn(), year.endsOn()),
                    "It must lie in the policy year, from %s to %s.".formatted(year.startsOn(), year.endsOn()));
        }
        BandOrder.check(deductible, bands, findings);
        findings.orThrow();
    }
}
