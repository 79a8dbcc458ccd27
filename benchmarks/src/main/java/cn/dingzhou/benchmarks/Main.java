package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.LocalStackOptions;
import cn.dingzhou.localstack.part.Database;
import cn.dingzhou.localstack.process.Port;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs all benchmarks over a suite of its own, with the Dingzhou dataset, and prints them as a table. */
public final class Main {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String... words) {
        System.exit(new Main().run() ? 0 : 1);
    }

    /** Whether every claim holds. */
    private boolean run() {
        Path project = Path.of("").toAbsolutePath();
        try (LocalStack stack =
                LocalStack.start(LocalStackOptions.isolated(project, project.resolve("benchmarks/target/stack")))) {
            stack.loadDataset(line -> {});
            List<Comparison> comparisons = compare(stack).toList();
            out.println("| claim | measured | against | ratio | at most | holds |\n|---|---|---|---|---|---|");
            comparisons.forEach(out::println);
            return comparisons.stream().allMatch(Comparison::holds);
        }
    }

    /** The import comes first: it also makes the registry large enough for ten thousand pages. */
    private static Stream<Comparison> compare(LocalStack stack) {
        Client registrar = Client.at(stack.url(Port.GATEWAY), stack.tokenEndpoint());
        Database database = stack.database("household");
        Newcomers newcomers = new Newcomers();
        return Stream.of(
                new ImportSpeed(
                                registrar,
                                newcomers,
                                stack.databaseUrl("household"),
                                database.name(),
                                database.password())
                        .measure(),
                new DeepPages(registrar).measure(),
                new GatewayHop(registrar, registrar.at(stack.url(Port.HOUSEHOLD))).measure(),
                new CallToFigure(registrar, newcomers).measure());
    }
}
