package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know the payout of; nobody is named. */
@Schema(description = "试算 / what the payout is wanted of")
record ReckonPayout(
        @Schema(description = "户所在村、乡镇或市 / where the household lives", examples = "130682108201") @NotNull
                RegionCode region,
        @Schema(description = "出险日期 / day of the loss", examples = "2020-06-01") @NotNull LocalDate lossOn,
        @Schema(description = "致贫风险：ILLNESS 因病、SCHOOLING 因学、DISASTER 因灾") @NotNull Peril peril,
        @Schema(description = "户的类别 / the household's class") @NotNull CoveredClass coveredClass,
        @Schema(description = "费用 / costs") @NotEmpty @Size(max = 200) List<@NotNull @Valid GivenCost> costs,
        @Schema(description = "人均可支配收入，元；不填则不比对收入线 / income per head in yuan; the income line is not tested without it")
                @Nullable
                @Yuan
                BigDecimal incomePerHead,
        @Schema(description = "同户同年度同风险已赔，元；不填为 0 / paid before for the same peril in the policy year; 0 unless given")
                @Nullable
                @Yuan
                BigDecimal alreadyPaid) {

    ReckonPayout {
        incomePerHead = Money.stored(incomePerHead);
        alreadyPaid = alreadyPaid == null ? new BigDecimal("0.00") : Money.stored(alreadyPaid);
    }

    void check() {
        Findings findings = new Findings();
        for (int i = 0; i < costs.size(); i++) {
            if (costs.get(i).ownPaid().signum() < 0) {
                findings.add(
                        "/costs/" + i + "/reimbursed",
                        "reimbursed-above-cost",
                        "报销高于总额；请核对票据。",
                        "More is reimbursed than it cost; compare the invoice.");
            }
        }
        findings.orThrow();
    }

    /** What of the costs the household pays itself, after as much as the cap leaves. */
    Burden under(BigDecimal cap) {
        BigDecimal ownPaid = costs.stream().map(GivenCost::ownPaid).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Burden(ownPaid, incomePerHead, cap.subtract(alreadyPaid).max(new BigDecimal("0.00")));
    }
}
