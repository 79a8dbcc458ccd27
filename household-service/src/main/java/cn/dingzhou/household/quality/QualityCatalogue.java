package cn.dingzhou.household.quality;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule of the data-quality catalogue: the errors that writes answer, and the warnings there are beans for. */
@ApplicationScoped
class QualityCatalogue {

    private final Map<String, QualityRule> rules;

    QualityCatalogue(@All List<QualityCheck> checks) {
        rules = Stream.of(
                        CompositionErrors.RULES,
                        PersonErrors.ofCitizenIds(),
                        PersonErrors.RULES,
                        TransitionErrors.RULES,
                        DecisionErrors.RULES,
                        RegistrationErrors.RULES,
                        checks.stream().map(QualityCheck::rule).toList())
                .flatMap(List::stream)
                .collect(toMap(QualityRule::id, rule -> rule, QualityCatalogue::twice, TreeMap::new));
    }

    /** By id. */
    List<QualityRule> rules() {
        return List.copyOf(rules.values());
    }

    QualityRule rule(String id) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    private static QualityRule twice(QualityRule one, QualityRule other) {
        throw new IllegalStateException("Two rules are called " + one.id());
    }
}
