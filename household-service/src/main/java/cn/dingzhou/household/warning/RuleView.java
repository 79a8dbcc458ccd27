package cn.dingzhou.household.warning;

import cn.dingzhou.rest.problem.Text;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is answered. */
@Schema(name = "WarningRule", description = "预警规则 / a rule of early warning")
record RuleView(
        @Schema(examples = "medical-burden") String code,
        String titleZh,
        String titleEn,
        @Schema(description = "说明 / what it looks at") String explanationZh,
        String explanationEn,
        @Schema(description = "该年是否启用 / on or off in the year") boolean enabled,
        @Schema(description = "该年的限额，元 / the year's limit in yuan") @Nullable BigDecimal limit) {

    static RuleView of(RuleInForce inForce) {
        WarningRule rule = inForce.rule();
        Text title = rule.title();
        Text explanation = rule.explanation();
        return new RuleView(
                rule.code(),
                title.zh(),
                title.en(),
                explanation.zh(),
                explanation.en(),
                inForce.enabled(),
                rule.limit().isEmpty() ? null : inForce.limit());
    }
}
