package cn.dingzhou.gateway.topology;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.EventJson;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be read is set aside, and the rest is counted. */
class DeadLettersTest {

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
