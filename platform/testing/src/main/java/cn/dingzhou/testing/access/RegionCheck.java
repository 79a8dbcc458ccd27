package cn.dingzhou.testing.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries whether what an operation is about exists in its own region only. */
final class RegionCheck {

    private final Callers callers;
    private final Attempts attempts;

    RegionCheck(Callers callers, Attempts attempts) {
        this.callers = callers;
        this.attempts = attempts;
    }

    /** Elsewhere first: what is made at home would be taken then. */
    void check(Operation operation, Rule rule) {
        Map<String, Answer> elsewhere = new LinkedHashMap<>();
        Map<String, Answer> home = new LinkedHashMap<>();
        callers.byRole().forEach((role, header) -> {
            if (rule.admits(role)) {
                callers.foreign(role).forEach((who, token) -> elsewhere.put(who, attempts.call(operation, token)));
            } else {
                attempts.refused(operation, role, header, 403, "forbidden");
            }
        });
        callers.byRole().forEach((role, header) -> {
            if (rule.admits(role)) {
                home.put(role, attempts.call(operation, header));
            }
        });
        home.forEach(
                (who, answer) -> attempts.expect(finds(operation, answer), "must find it", operation, who, answer));
        List<Answer> found = List.copyOf(home.values());
        elsewhere.forEach((who, answer) -> attempts.expect(
                hides(answer) || (!operation.ofOne() && hides(answer, found)),
                "must not find it",
                operation,
                who,
                answer));
        attempts.expect(
                elsewhere.values().stream().anyMatch(answer -> !answer.isForOthers()),
                "must be tried by somebody whose step it is",
                operation,
                "",
                found.get(0));
    }

    private static boolean finds(Operation operation, Answer answer) {
        boolean answered = operation.reads() ? answer.status() == 200 : answer.reaches();
        return answered && !answer.showsNothing();
    }

    /** Whose step it is is told before anything is looked up. */
    private static boolean hides(Answer answer) {
        return answer.isNotFound() || answer.isForOthers();
    }

    /** A list is empty; a body that names it is refused with a pointer to where. */
    private static boolean hides(Answer answer, List<Answer> found) {
        return answer.showsNothing() || answer.refusesMoreThan(found);
    }
}
