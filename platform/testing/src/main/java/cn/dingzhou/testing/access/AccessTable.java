package cn.dingzhou.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code docs/access/<service>.csv}: who may call what, written down apart from the code. */
final class AccessTable {

    private static final String HEAD = "operation,who,region";

    private final Path file;

    private AccessTable(Path file) {
        this.file = file;
    }

    static AccessTable of(String service) {
        return new AccessTable(Path.of(System.getProperty("project.root"), "docs", "access", service + ".csv"));
    }

    Map<String, Rule> rules() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .skip(1)
                            .map(Rule::of)
                            .collect(Collectors.toMap(Rule::operation, Function.identity()))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds rows for new operations and drops those of gone ones; who may call an old one is changed by hand alone. */
    void complete(List<Operation> operations) {
        Map<String, Rule> rules = rules();
        List<String> rows = new ArrayList<>(List.of(HEAD));
        operations.forEach(operation -> rows.add(
                rules.getOrDefault(operation.name(), proposed(operation)).row()));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody, where the document names nobody: the test stays red until somebody has said who. */
    private static Rule proposed(Operation operation) {
        return new Rule(operation.name(), operation.roles(), false);
    }
}
