package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.LocalStackOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Runs benchmarks over a suite of its own, and prints them as a table. */
public final class Main {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param names of those to run; all when there are none */
    public static void main(String... names) {
        System.exit(new Main().run(Arrays.asList(names)) ? 0 : 1);
    }

    /** Whether every claim holds. */
    private boolean run(List<String> names) {
        Benchmarks.requireKnown(names);
        Path project = Path.of("").toAbsolutePath();
        Path folder = project.resolve("benchmarks/target/stack");
        try (LocalStack stack = LocalStack.start(LocalStackOptions.isolated(project, folder))) {
            // Whoever stops a benchmark half-way stops what it started, too.
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            out.println("| claim | measured | against | ratio | at most | holds |\n|---|---|---|---|---|---|");
            return new Benchmarks(stack, folder)
                    .of(names)
                    .map(Supplier::get)
                    .flatMap(List::stream)
                    .map(this::show)
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private boolean show(Comparison comparison) {
        out.println(comparison);
        return comparison.holds();
    }
}
