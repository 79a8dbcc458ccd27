package cn.dingzhou.outbox.relay;

import static cn.dingzhou.outbox.Regions.OWNER;
import static cn.dingzhou.outbox.Regions.TOPIC;
import static cn.dingzhou.outbox.Regions.key;
import static cn.dingzhou.outbox.Regions.region;
import static cn.dingzhou.outbox.Regions.tooLarge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.UnreadableEventException;
import cn.dingzhou.outbox.OpenTransaction;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.outbox.ServiceName;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class RelayTest extends RelayScenario {

    @Test
    void whatACommittedTransactionPublishedArrivesAsItWas() throws UnreadableEventException {
        startRelay();

        machines.publish(OWNER, region(101, 7));

        awaitSent();
        Envelope envelope = envelopeOf(101);
        assertThat(envelope.state(Topics.REGIONS)).isEqualTo(region(101, 7).state());
        assertThat(envelope.source()).isEqualTo("household-service");
        assertThat(envelope.type()).isEqualTo("region.recorded.v1");
        assertThat(envelope.id().version()).isEqualTo(7);
        assertThat(envelope.time()).isBefore(Clock.systemUTC().instant());
    }

    @Test
    void theServicesTopicsAreCreatedAsTheyAreDefined() throws Exception {
        startRelay();
        machines.publish(OWNER, region(102, 1));
        awaitSent();

        try (Admin admin = machines.broker.admin()) {
            for (Topic<?> topic : Topics.ownedBy("household")) {
                TopicDescription created = admin.describeTopics(List.of(topic.name()))
                        .allTopicNames()
                        .get()
                        .get(topic.name());
                assertThat(created.partitions()).as(topic.name()).hasSize(topic.partitions());
            }
            ConfigResource regions = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            Config settings =
                    admin.describeConfigs(List.of(regions)).all().get().get(regions);
            assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws SQLException {
        startRelay();
        try (OpenTransaction late = OpenTransaction.begin(machines.database())) {
            new Outbox(late.dataSource(), OWNER, Clock.systemUTC()).publish(region(103, 1));
            machines.publish(OWNER, region(104, 1));
            await().until(() -> versionsOf(104), List.of(1L)::equals);
            assertThat(versionsOf(103)).isEmpty();

            late.commit();
        }

        await().until(() -> versionsOf(103), List.of(1L)::equals);
    }

    @Test
    void anEventThatIsTooLargeParksOnlyItsAggregate() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(i == 25 ? tooLarge(109, 1) : region(300 + i, 1));
        }
        events.add(region(109, 2));
        machines.publish(OWNER, events.toArray(Event[]::new));

        startRelay();

        await().until(() -> unsent().size() == 2);
        assertThat(machines.column("select parked_reason || ' ' || attempts from outbox where parked_at is not null"))
                .containsExactly("record-too-large 1");
        assertThat(machines.column("select aggregate_key || ' ' || version from outbox where parked_at is null"))
                .containsExactly(key(109) + " 2");
        assertThat(machines.versions(TOPIC).keySet().stream().filter(key -> key.startsWith("1306823")))
                .hasSize(39);
        assertThat(versionsOf(109)).isEmpty();
    }

    @Test
    void anEventForATopicThatIsNoMoreParksOnlyItsAggregate() {
        machines.execute(
                """
                insert into outbox (event_id, topic, aggregate_key, type, version, time)
                values (gen_random_uuid(), 'household.forgotten', 'a', 'x.y.v1', 1, now())""");
        machines.publish(OWNER, region(111, 1));

        startRelay();

        await().until(() -> unsent().size() == 1 && versionsOf(111).size() == 1);
        assertThat(machines.column("select parked_reason from outbox")).containsExactly("topic-unknown");
    }

    @Test
    void anotherServicesTopicIsRefused() {
        ServiceName insurance = new ServiceName("insurance-service");

        assertThatThrownBy(() -> machines.publish(insurance, region(110, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Envelope envelopeOf(int region) throws UnreadableEventException {
        for (ConsumerRecord<byte[], byte[]> message : machines.records(TOPIC)) {
            Envelope envelope = Envelope.read(message);
            if (envelope.key().equals(key(region))) {
                return envelope;
            }
        }
        throw new AssertionError("no event of " + key(region));
    }
}
