package cn.dingzhou.gateway.topology;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.JobFairChanged;
import cn.dingzhou.events.JobFairDeleted;
import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.MeasureRecorded;
import cn.dingzhou.events.MeasureState;
import cn.dingzhou.events.PolicyYearChanged;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.gateway.AHousehold;
import cn.dingzhou.gateway.indicator.Catalogue;
import cn.dingzhou.gateway.indicator.Sum;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order of events of different aggregates, and how often an event comes, change no sum. */
class OrderOfEventsTest {

    private static final int ORDERS = 1_000;
    private static final int VERSIONS = 3;
    private static final String VILLAGE = "130682108201";

    /** Only what the events below can change: a thousand topologies of the whole catalogue take minutes to make. */
    private static final List<Sum> COUNTED = Catalogue.sums().stream()
            .filter(sum -> Set.of(
                            Topics.HOUSEHOLDS,
                            Topics.POPULATIONS,
                            Topics.POLICY_YEARS,
                            Topics.JOB_FAIRS,
                            Topics.MEASURES)
                    .containsAll(sum.topics()))
            .toList();

    @Test
    void aThousandOrdersGiveTheSameSums() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<List<Event>> histories = histories(random);
        Map<String, Long> expected = sums(histories.stream()
                .map(history -> history.get(history.size() - 1))
                .toList());
        assertThat(expected).isNotEmpty();

        for (int order = 0; order < ORDERS; order++) {
            List<Event> events = interleaved(histories, random);
            assertThat(sums(withRepetitions(events, random)))
                    .as("order %d, to be had again with -Dseed=%d", order, seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aReplayFromTheStartChangesNothing() {
        List<Event> events =
                histories(new Random(7)).stream().flatMap(List::stream).toList();
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);

        assertThat(sums(twice)).isEqualTo(sums(events));
    }

    private static Map<String, Long> sums(List<Event> events) {
        try (DrivenTopology topology = new DrivenTopology(COUNTED)) {
            events.forEach(topology::send);
            return topology.sums();
        }
    }

    /** A random merge that keeps each aggregate's own order, as a partition does. */
    private static List<Event> interleaved(List<List<Event>> histories, Random random) {
        List<Deque<Event>> waiting = new ArrayList<>();
        histories.forEach(history -> waiting.add(new ArrayDeque<>(history)));
        List<Event> merged = new ArrayList<>();
        while (!waiting.isEmpty()) {
            int next = random.nextInt(waiting.size());
            merged.add(waiting.get(next).remove());
            if (waiting.get(next).isEmpty()) {
                waiting.remove(next);
            }
        }
        return merged;
    }

    /** Some events come again right away, some much later. */
    private static List<Event> withRepetitions(List<Event> events, Random random) {
        List<Event> sent = new ArrayList<>();
        for (Event event : events) {
            sent.add(event);
            if (random.nextInt(4) == 0) {
                sent.add(sent.get(random.nextInt(sent.size())));
            }
        }
        return sent;
    }

    private static List<List<Event>> histories(Random random) {
        List<List<Event>> histories = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            histories.add(household(random, i));
        }
        for (int i = 0; i < 2; i++) {
            histories.add(population(random, "13068210820" + (i + 1)));
            histories.add(jobFair(random));
        }
        histories.add(policyYear(random));
        for (int i = 0; i < 3; i++) {
            histories.add(measure(random, i));
        }
        return histories;
    }

    /** They tell of two of the households, and now and then of the other one than before. */
    private static List<Event> measure(Random random, int number) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return versions(version -> new MeasureRecorded(new MeasureState(
                id,
                version,
                new RegionCode(VILLAGE),
                new UUID(0, random.nextInt(2)),
                number == 0 ? MeasureKind.HOUSING : MeasureKind.INDUSTRY,
                LocalDate.of(2015 + random.nextInt(5), 1, 1),
                null)));
    }

    private static List<Event> household(Random random, int number) {
        UUID id = new UUID(0, number);
        return versions(version -> {
            AHousehold household = aHousehold("13068210820" + (1 + random.nextInt(2)))
                    .id(id)
                    .version(version)
                    .poorSince("201%d-03-01".formatted(4 + random.nextInt(2)))
                    .exitedOn("201%d-06-01".formatted(7 + random.nextInt(2)))
                    .withMembers(1 + random.nextInt(5))
                    .withIncome(2018, random.nextInt(9_000_000), 1 + random.nextInt(5));
            return new HouseholdChanged(household.state());
        });
    }

    private static List<Event> population(Random random, String village) {
        return versions(version -> new PopulationRecorded(new PopulationState(
                new RegionCode(village),
                version,
                new TreeMap<>(Map.of(2014 + random.nextInt(3), random.nextInt(3000), 2020, random.nextInt(3000))))));
    }

    private static List<Event> policyYear(Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return versions(version -> new PolicyYearChanged(new PolicyYearState(
                id,
                version,
                2019 + random.nextInt(2),
                RegionCode.DINGZHOU,
                random.nextInt(1000),
                94,
                Set.of(),
                0,
                null,
                0)));
    }

    /** The last version of some fairs is their deletion. */
    private static List<Event> jobFair(Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        boolean deleted = random.nextBoolean();
        return versions(version -> deleted && version == VERSIONS
                ? new JobFairDeleted(id, version)
                : new JobFairChanged(new JobFairState(
                        id,
                        version,
                        new RegionCode("130682108"),
                        FairMode.ON_SITE,
                        LocalDate.of(2021, 1 + random.nextInt(12), 1),
                        LocalDate.of(2021, 12, 31),
                        random.nextInt(100),
                        random.nextInt(100),
                        1)));
    }

    private static List<Event> versions(java.util.function.IntFunction<Event> version) {
        return IntStream.rangeClosed(1, VERSIONS).mapToObj(version).toList();
    }
}
