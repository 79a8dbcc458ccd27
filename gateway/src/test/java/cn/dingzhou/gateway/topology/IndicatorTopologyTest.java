package cn.dingzhou.gateway.topology;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.EventJson;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.JobFairDeleted;
import cn.dingzhou.events.JobFairPlanned;
import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.PolicyYearOpened;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndicatorTopologyTest {

    private static final String HOUSEHOLDS = Topics.HOUSEHOLDS.name();
    private static final String VILLAGE = "130682108201";
    private static final HouseholdState POOR =
            aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(4).state();

    private final DrivenTopology topology = new DrivenTopology();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aHouseholdCountsInItsVillageTownshipAndCity() {
        topology.send(new HouseholdRegistered(POOR));

        assertThat(topology.sums())
                .containsEntry("poor-persons/130682108201/2015-03", 4L)
                .containsEntry("poor-persons/130682108/2015-03", 4L)
                .containsEntry("poor-persons/130682/2015-03", 4L)
                .containsEntry("registered-households/130682/2015-03", 1L)
                .containsEntry("registered-households-registered-poor/130682/2015-03", 1L)
                .hasSize(9);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        topology.send(new HouseholdRegistered(POOR));
        Map<String, Long> once = topology.sums();

        topology.send(new HouseholdRegistered(POOR));

        assertThat(topology.sums()).isEqualTo(once);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        HouseholdState first =
                aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(4).state();
        HouseholdState third = aHousehold(VILLAGE)
                .id(first.id())
                .version(3)
                .poorSince("2015-03-02")
                .exitedOn("2018-06-30")
                .withMembers(5)
                .state();
        topology.send(new HouseholdChanged(third));
        Map<String, Long> counted = topology.sums();

        topology.send(new HouseholdRegistered(first));

        assertThat(topology.sums())
                .isEqualTo(counted)
                .containsEntry("poor-persons/130682/2015-03", 5L)
                .containsEntry("poor-persons/130682/2018-06", -5L);
    }

    @Test
    void aCorrectionTakesTheOldContributionsBack() {
        topology.send(new PopulationRecorded(population(1, Map.of(2015, 2000, 2016, 2100))));

        topology.send(new PopulationRecorded(population(2, Map.of(2015, 1900))));

        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "rural-population/130682108201/2015-01", 1900L,
                        "rural-population/130682108/2015-01", 1900L,
                        "rural-population/130682/2015-01", 1900L));
    }

    @Test
    void aDeletedFairNoLongerCountsAndStaysDeleted() {
        JobFairState fair = fair(1);
        topology.send(new JobFairPlanned(fair));
        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "job-fairs/130682/2021-02", 1L,
                        "job-fair-enterprises/130682/2021-02", 80L,
                        "job-fair-posts/130682/2021-02", 3000L));

        topology.send(new JobFairDeleted(fair.id(), 2));
        assertThat(topology.sums()).isEmpty();

        topology.send(new JobFairPlanned(fair));
        assertThat(topology.sums()).isEmpty();
    }

    @Test
    void aSumOfZeroIsNotTheSameAsNoRecord() {
        topology.send(new PolicyYearOpened(
                new PolicyYearState(UUID.randomUUID(), 1, 2019, RegionCode.DINGZHOU, 0, 0, Set.of(), 0, null)));

        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "insurance-premium/130682/2019-01", 0L,
                        "insured-headcount/130682/2019-01", 0L,
                        "policy-years/130682/2019-01", 1L));
    }

    @Test
    void aSumIsAsOfItsLatestEvent() {
        Instant later = Instant.parse("2026-11-23T05:00:00Z");
        topology.send(new HouseholdRegistered(POOR), later);
        topology.send(new HouseholdRegistered(
                aHousehold(VILLAGE).poorSince("2015-03-09").withMembers(2).state()));

        assertThat(topology.sum("poor-persons/130682/2015-03")).isEqualTo(new PartialSum(6, 2, later));
    }

    @Test
    void theChangelogOfTheSumsHoldsThem() {
        topology.send(new HouseholdRegistered(POOR));

        Map<String, Long> written = new TreeMap<>();
        for (TestRecord<byte[], byte[]> sum : topology.written(IndicatorTopology.SUMS_TOPIC)) {
            written.put(
                    IndicatorTopology.key(sum.key()).toString(),
                    IndicatorTopology.value(sum.value()).amount());
        }
        assertThat(written).isEqualTo(topology.sums());
    }

    @Test
    void garbageGoesToTheDeadLettersAndTheRestIsCounted() throws Exception {
        ProducerRecord<byte[], byte[]> good = Envelope.of(
                        UUID.randomUUID(), "test", new HouseholdRegistered(POOR), Instant.EPOCH, null)
                .toRecord(HOUSEHOLDS);
        byte[] bytes = "not json".getBytes(StandardCharsets.UTF_8);
        topology.send(HOUSEHOLDS, null, good.value(), good.headers());
        topology.send(HOUSEHOLDS, null, null);
        topology.send(HOUSEHOLDS, good.key(), good.value());
        topology.send(HOUSEHOLDS, good.key(), bytes, good.headers());
        topology.send(HOUSEHOLDS, bytes, good.value(), good.headers());
        topology.send(HOUSEHOLDS, good.key(), "null".getBytes(StandardCharsets.UTF_8), good.headers());
        topology.send(HOUSEHOLDS, good.key(), incomeOfTheYear(1_000_000), good.headers());
        topology.send(HOUSEHOLDS, good.key(), good.value(), with(good.headers(), "ce_aggregateversion", "many"));
        topology.send(Topics.JOB_FAIRS.name(), good.key(), good.value(), good.headers());

        topology.send(HOUSEHOLDS, good.key(), good.value(), good.headers());

        assertThat(topology.written("gateway.dead-letters"))
                .extracting(letter -> header(letter, "dead_letter_reason"))
                .containsExactly(
                        "key-missing",
                        "key-missing",
                        "header-missing:ce_id",
                        "body-malformed",
                        "body-contradicts-headers",
                        "body-contradicts-headers",
                        "body-not-countable",
                        "header-malformed",
                        "body-malformed");
        assertThat(topology.unreadable()).isEqualTo(9);
        assertThat(topology.sums()).containsEntry("poor-persons/130682/2015-03", 4L);
    }

    @Test
    void aDeadLetterKeepsTheBytesAndSaysWhereTheyCameFrom() {
        byte[] key = {1, 2};
        byte[] value = {3, 4};
        topology.send(HOUSEHOLDS, key, value);

        TestRecord<byte[], byte[]> letter =
                topology.written("gateway.dead-letters").get(0);
        assertThat(letter.key()).isEqualTo(key);
        assertThat(letter.value()).isEqualTo(value);
        assertThat(header(letter, "dead_letter_topic")).isEqualTo(HOUSEHOLDS);
        assertThat(header(letter, "dead_letter_offset")).isEqualTo("0");
    }

    private static PopulationState population(long version, Map<Integer, Integer> years) {
        return new PopulationState(new RegionCode(VILLAGE), version, new TreeMap<>(years));
    }

    private static JobFairState fair(long version) {
        return new JobFairState(
                UUID.randomUUID(),
                version,
                RegionCode.DINGZHOU,
                FairMode.ONLINE,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 3, 31),
                80,
                3000,
                9000);
    }

    private static byte[] incomeOfTheYear(int year) throws Exception {
        ObjectNode state = EventJson.MAPPER.valueToTree(POOR);
        state.withArray("incomes")
                .addObject()
                .put("year", year)
                .put("netFen", 1)
                .put("members", 1);
        return EventJson.MAPPER.writeValueAsBytes(state);
    }

    private static Headers with(Headers headers, String name, String value) {
        return new org.apache.kafka.common.header.internals.RecordHeaders(headers)
                .remove(name)
                .add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
