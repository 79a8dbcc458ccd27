package cn.dingzhou.benchmarks;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads at full size: against the same statements asked of PostgreSQL alone, and for a village's cadre against the city's. */
record Reads(Client service, Registry registry) {

    /** Where the sample cadre works. */
    private static final String VILLAGE = "130682108201";

    private static final int PAGE = 50;

    List<Comparison> measure() {
        try (Statements statements = new Statements(registry)) {
            List<UUID> ids = statements.village(VILLAGE, 500);
            AtomicInteger turn = new AtomicInteger();
            Client cadre = service.as("village-cadre");
            String list = "/api/v1/households?limit=" + PAGE;
            return List.of(
                    Comparison.of(
                            "Reading a household by its id takes little longer than its statements alone",
                            Stopwatch.inTurns(
                                    () -> service.get(household(ids, turn)),
                                    () -> statements.household(ids.get(turn.get() % ids.size()))),
                            8),
                    Comparison.of(
                            "Listing 50 households of a village takes little longer than its statements alone",
                            Stopwatch.inTurns(
                                    () -> service.get(list + "&village=" + VILLAGE),
                                    () -> statements.village(VILLAGE, PAGE + 1)),
                            8),
                    Comparison.of(
                            "A village's cadre reads a household as fast as a city's user",
                            Stopwatch.inTurns(
                                    () -> cadre.get(household(ids, turn)), () -> service.get(household(ids, turn))),
                            1.2),
                    Comparison.of(
                            "A village's cadre lists it as fast as a city's user",
                            Stopwatch.inTurns(() -> cadre.get(list), () -> service.get(list + "&village=" + VILLAGE)),
                            1.2));
        }
    }

    /** Another one each time. */
    private static String household(List<UUID> ids, AtomicInteger turn) {
        return "/api/v1/households/" + ids.get(turn.incrementAndGet() % ids.size());
    }
}
