package cn.dingzhou.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every operation of the running service's API document x everyone who could call it, against
 * {@code docs/access/<service>.csv}. {@code -Dupdate-docs} adds rows for new operations.
 */
public final class AccessMatrix {

    private final List<Operation> operations;
    private final Map<String, Rule> rules;
    private final Callers callers = new Callers();
    private final Attempts attempts = new Attempts();

    private AccessMatrix(List<Operation> operations, Map<String, Rule> rules) {
        this.operations = operations;
        this.rules = rules;
    }

    public static AccessMatrix of(String service) {
        return of(service, Map.of(), Map.of());
    }

    /**
     * With calls for what is there.
     *
     * @param ids by their collection: {@code households}
     * @param values by the name of the field or parameter that takes them: {@code villageCode}
     */
    public static AccessMatrix of(String service, Map<String, String> ids, Map<String, ?> values) {
        List<Operation> operations = ServedDocument.of(service, ids, values).operations();
        AccessTable table = AccessTable.of(service);
        if (System.getProperty("update-docs") != null) {
            table.complete(operations);
        }
        return new AccessMatrix(operations, table.rules());
    }

    /** Fails for an operation without a row, a row without an operation, and roles documented otherwise. */
    public void checkTable() {
        assertThat(operations)
                .as("operations; new ones are added to docs/access with -Dupdate-docs")
                .extracting(Operation::name)
                .containsExactlyInAnyOrderElementsOf(rules.keySet());
        assertThat(operations)
                .allSatisfy(operation -> assertThat(rule(operation).agreesWith(operation.roles()))
                        .as("%s: %s", operation.name(), operation.roles())
                        .isTrue());
    }

    /** Fails for an operation that lets in whom it must not, or not whom it must. */
    public void checkCallers() {
        known().parallel().map(Operation::empty).forEach(operation -> {
            callers.withBadTokens()
                    .forEach((who, header) -> attempts.refused(operation, who, header, 401, "unauthenticated"));
            if (rule(operation).isPublic()) {
                admitted(operation, "no token", "");
            } else {
                attempts.refused(operation, "no token", "", 401, "unauthenticated");
                callers.byRole().forEach((role, header) -> asRole(operation, role, header));
            }
        });
        attempts.nothingIsWrong();
    }

    /** Fails for a regional operation that finds in one region what is another's, or not in its own. */
    public void checkRegions() {
        RegionCheck regions = new RegionCheck(callers, attempts);
        known().filter(operation -> rule(operation).regional())
                .forEach(operation -> regions.check(operation, rule(operation)));
        attempts.nothingIsWrong();
    }

    /** Those with a row; of the others {@link #checkTable} tells. */
    private Stream<Operation> known() {
        return operations.stream().filter(operation -> rules.containsKey(operation.name()));
    }

    private void asRole(Operation operation, String role, String header) {
        if (rule(operation).admits(role)) {
            admitted(operation, role, header);
        } else {
            attempts.refused(operation, role, header, 403, "forbidden");
        }
    }

    private void admitted(Operation operation, String who, String header) {
        Answer answer = attempts.call(operation, header);
        attempts.expect(answer.admits(), "must get in", operation, who, answer);
    }

    private Rule rule(Operation operation) {
        return Objects.requireNonNull(rules.get(operation.name()), operation.name());
    }
}
