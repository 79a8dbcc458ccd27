package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.LocalStackOptions;
import cn.dingzhou.localstack.dataset.Dataset;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import cn.dingzhou.localstack.process.Port;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs all benchmarks over a suite of its own with a registry of the city's size, and prints them as a table. */
public final class Main {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String... words) {
        System.exit(new Main().run() ? 0 : 1);
    }

    /** Whether every claim holds. */
    private boolean run() {
        Path project = Path.of("").toAbsolutePath();
        Path folder = project.resolve("benchmarks/target/stack");
        try (LocalStack stack = LocalStack.start(LocalStackOptions.isolated(project, folder))) {
            out.println("| claim | measured | against | ratio | at most | holds |\n|---|---|---|---|---|---|");
            return compare(stack, folder)
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

    /** The registry is filled first: all others are measured at its full size. */
    private static Stream<Supplier<List<Comparison>>> compare(LocalStack stack, Path folder) {
        Client registrar = new Client(stack.url(Port.GATEWAY), stack.tokenEndpoint(), "city-registrar");
        Client service = registrar.at(stack.url(Port.HOUSEHOLD));
        Registry registry = new Registry(stack.databaseUrl("household"), stack.database("household"), folder);
        Newcomers newcomers = new Newcomers(villages(registrar));
        return Stream.of(
                new FullScale(registrar, service, newcomers, registry, stack.part("household-service"))::measure,
                new Reads(service, registry)::measure,
                () -> List.of(new DeepPages(registrar).measure()),
                () -> List.of(new GatewayHop(registrar, service).measure()),
                () -> List.of(new CallToFigure(registrar, newcomers).measure()));
    }

    /** Brings in the regions; returns the villages' codes. */
    private static List<String> villages(Client registrar) {
        Dataset dataset = new Dataset();
        registrar.importing("regions", () -> RowFormat.NDJSON.open(RegionRow.class, dataset.regions()), () -> {});
        return dataset.regions()
                .map(region -> region.code().toString())
                .filter(code -> code.length() == 12)
                .toList();
    }
}
