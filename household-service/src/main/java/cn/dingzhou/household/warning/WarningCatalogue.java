package cn.dingzhou.household.warning;

import static java.util.Comparator.comparing;

import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Every rule there is, and how each is set by year. */
@ApplicationScoped
class WarningCatalogue {

    private final List<WarningRule> rules;
    private final WarningSettingRepository settings;

    WarningCatalogue(@All List<WarningRule> rules, WarningSettingRepository settings) {
        this.rules = rules.stream().sorted(comparing(WarningRule::code)).toList();
        this.settings = settings;
    }

    /** As they are set in that year. */
    List<RuleInForce> inForce(int year) {
        return rules.stream().map(rule -> inForce(rule, year)).toList();
    }

    Text title(String code) {
        return find(code).title();
    }

    @Transactional
    RuleInForce change(String code, int year, SetRule request) {
        WarningRule rule = find(code);
        if (request.limit() != null && rule.limit().isEmpty()) {
            throw new InvalidInputException(
                    new FieldError("/limit", "no-limit", "此规则没有限额。", "The rule has no limit; leave it out."));
        }
        settings.change(new WarningSetting.Key(code, year), request);
        return inForce(rule, year);
    }

    private RuleInForce inForce(WarningRule rule, int year) {
        BigDecimal own = rule.limit().orElse(BigDecimal.ZERO);
        return settings.latest(rule.code(), year)
                .map(setting -> new RuleInForce(
                        rule,
                        setting.isEnabled(),
                        Optional.ofNullable(setting.amount()).orElse(own)))
                .orElse(new RuleInForce(rule, true, own));
    }

    private WarningRule find(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Text.of("预警规则", "rule")));
    }
}
