package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody was at a household's door. */
@Schema(description = "入户走访：六项保障逐项填写 / a visit: each of the six guarantees")
record MakeVisit(
        @Schema(description = "户 id / household") @NotNull UUID householdId,
        @Schema(description = "走访日期 / day", examples = "2026-10-12") @NotNull LocalDate on,
        @NotNull @Size(max = 6) List<@NotNull @Valid GuaranteeFinding> findings,
        @Schema(
                        description = "近 12 个月人均纯收入，元；监测户走访时填写 / net income per head over the last 12 months, in yuan",
                        examples = "7200.00")
                @Nullable
                @Yuan
                BigDecimal incomePerHead,
        @Schema(description = "备注；不写姓名和证件号码 / no names and numbers of persons") @Nullable @PlainText @Size(max = 500)
                String note) {

    MakeVisit {
        incomePerHead = Money.stored(incomePerHead);
    }

    void check(Findings errors) {
        Set<Guarantee> missing = EnumSet.allOf(Guarantee.class);
        for (int i = 0; i < findings.size(); i++) {
            GuaranteeFinding finding = findings.get(i);
            if (!missing.remove(finding.guarantee())) {
                errors.add(
                        "/findings/" + i + "/guarantee", "repeated", "同一项保障填了两次。", "The same guarantee stands twice.");
            }
            if (!finding.met() && finding.seen() == null) {
                errors.add(
                        "/findings/" + i + "/seen",
                        "not-null",
                        "未达标须写明看到的情况。",
                        "Say what was seen that is not as it must be.");
            }
        }
        if (!missing.isEmpty()) {
            errors.add("/findings", "guarantee-missing", "缺少：" + missing + "。", "These are missing: " + missing + ".");
        }
    }
}
