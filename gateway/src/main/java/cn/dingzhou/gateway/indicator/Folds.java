package cn.dingzhou.gateway.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the facts of one subject become contributions. */
final class Folds {

    private static final Comparator<Fact> EARLIEST =
            Comparator.comparing(Fact::from).thenComparing(Fact::region);

    /** One, in the month and region of the first record. */
    static List<Contribution> once(List<Fact> facts) {
        Fact first = facts.stream().min(EARLIEST).orElseThrow();
        return List.of(Contribution.on(first.from(), first.region(), 1));
    }

    /** One while a fact of the first kind and one of the second hold together, where the first does. */
    static List<Contribution> whileBoth(String base, String condition, List<Fact> facts) {
        List<Fact> bases = facts.stream().filter(fact -> fact.is(base)).toList();
        List<Fact> conditions =
                facts.stream().filter(fact -> fact.is(condition)).toList();
        if (bases.isEmpty() || conditions.isEmpty()) {
            return List.of();
        }
        return Steps.of(bases.get(0).region(), days(facts), day -> holds(bases, day) && holds(conditions, day) ? 1 : 0);
    }

    /** The days on which anything may change. */
    static Set<LocalDate> days(List<Fact> facts) {
        Set<LocalDate> days = new HashSet<>();
        for (Fact fact : facts) {
            days.add(fact.from());
            LocalDate until = fact.until();
            if (until != null) {
                days.add(until);
            }
        }
        return days;
    }

    /** Under the label of the latest fact, until the next one. */
    static List<Contribution> latest(List<Fact> facts) {
        List<Fact> inOrder = facts.stream()
                .sorted(Comparator.comparing(Fact::from).thenComparing(Fact::what))
                .toList();
        List<Contribution> changes = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Fact fact = inOrder.get(i);
            LocalDate next = i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : null;
            Steps.stay(fact.region(), fact.from(), next).forEach(step -> changes.add(step.under(fact.what())));
        }
        return changes;
    }

    private static boolean holds(List<Fact> facts, LocalDate day) {
        return facts.stream().anyMatch(fact -> fact.holdsOn(day));
    }

    private Folds() {}
}
