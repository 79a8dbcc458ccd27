package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.LocalStack;
import cn.dingzhou.localstack.dataset.Dataset;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import cn.dingzhou.localstack.process.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be measured, by name. */
final class Benchmarks {

    private static final List<String> NAMES =
            List.of("registry", "changes", "payouts", "decisions", "recomputation", "matching", "figures");

    private final LocalStack stack;
    private final Path folder;
    private final Client registrar;
    private final Newcomers newcomers;

    Benchmarks(LocalStack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
        this.registrar = new Client(stack.url(Port.GATEWAY), stack.tokenEndpoint(), "city-registrar");
        this.newcomers = new Newcomers(villages(registrar));
    }

    /** @throws IllegalArgumentException if one isn't */
    static void requireKnown(List<String> names) {
        if (!NAMES.containsAll(names)) {
            throw new IllegalArgumentException("known are " + NAMES + ", not all of " + names);
        }
    }

    /** In their order: the registry is filled first, so that all others are measured at its full size. */
    Stream<Supplier<List<Comparison>>> of(List<String> names) {
        return NAMES.stream()
                .filter(name -> names.isEmpty() || names.contains(name))
                .flatMap(this::named);
    }

    private Stream<Supplier<List<Comparison>>> named(String name) {
        return switch (name) {
            case "registry" -> registry();
            case "payouts" -> Stream.of(() -> List.of(Payouts.ofSampleSchedule().measure()));
            case "decisions" -> Stream.of(() -> List.of(decisions().measure()));
            case "recomputation" -> Stream.of(() -> recomputation().measure());
            case "changes" -> Stream.of(() -> changes().measure());
            case "figures" -> Stream.of(this::figures);
            default -> Stream.of(() -> matching().measure());
        };
    }

    private Stream<Supplier<List<Comparison>>> registry() {
        Client service = registrar.at(stack.url(Port.HOUSEHOLD));
        Registry registry = new Registry(stack.databaseUrl("household"), stack.superuser(), folder);
        return Stream.of(
                new FullScale(registrar, new Heap(service), newcomers, registry, stack.part("household-service"))
                        ::measure,
                new Reads(service, registry)::measure,
                () -> List.of(new DeepPages(registrar).measure()),
                new GatewayHop(registrar, service)::measure,
                () -> List.of(new CallToFigure(registrar, newcomers).measure()));
    }

    private Decisions decisions() {
        Client insurer = insurer();
        SamplePolicyYear policyYear = SamplePolicyYear.open(2025, insurer);
        return new Decisions(
                new ClaimsOnNotice(registrar, insurer, newcomers, policyYear),
                insurer.as("insurance-approver"),
                tables(),
                policyYear,
                stack.part("insurance-service"));
    }

    private Recomputation recomputation() {
        Client insurer = insurer();
        OldClaims claims = new OldClaims(tables(), SamplePolicyYear.open(2024, insurer));
        return new Recomputation(claims, insurer, new Heap(insurer));
    }

    private Changes changes() {
        return new Changes(
                registrar,
                registrar.at(stack.url(Port.HOUSEHOLD)),
                newcomers,
                new MessageHop(stack.kafkaBootstrapServers()));
    }

    private List<Comparison> figures() {
        Path root = folder.resolveSibling("figures");
        try (OwnGateway gateway =
                OwnGateway.beside(stack.url(Port.IDENTITY), Path.of("").toAbsolutePath(), root)) {
            Client operator = registrar.at(gateway.address()).as("operator");
            return Stream.of(new Rebuild(gateway, operator).measure(), new IndicatorReads(operator).measure())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private Matching matching() {
        return new Matching(
                new LabourMarket(stack.databaseUrl("employment"), stack.superuser()),
                registrar.at(stack.url(Port.EMPLOYMENT)).as("labour-officer"));
    }

    /** At the service itself. */
    private Client insurer() {
        return registrar.at(stack.url(Port.INSURANCE)).as("insurer");
    }

    private InsuranceTables tables() {
        return new InsuranceTables(stack.databaseUrl("insurance"), stack.superuser());
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
