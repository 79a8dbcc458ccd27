package cn.dingzhou.gateway.topology;

import cn.dingzhou.events.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics the gateway reads, and its dead letters: made here if their owners have not come yet. */
@Singleton
class InputTopics {

    private final Map<String, Object> kafka;
    private final short replication;

    InputTopics(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "events.replication") short replication) {
        this.kafka = new HashMap<>(kafka);
        this.replication = replication;
    }

    short replication() {
        return replication;
    }

    /** Creates what is missing; fails if the broker is not there. */
    void create(Run run) throws InterruptedException, ExecutionException {
        Admin admin = Admin.create(kafka);
        try {
            Stream<NewTopic> inputs = Topics.ALL.stream().map(topic -> topic.definition(replication));
            Stream<NewTopic> letters = Stream.of(IndicatorTopology.DEAD_LETTERS.definition(replication));
            Stream<NewTopic> own = Stream.concat(letters, Stream.of(facts(run)));
            List<NewTopic> all = Stream.concat(inputs, own).toList();
            for (KafkaFuture<Void> made : admin.createTopics(all).values().values()) {
                requireMade(made);
            }
        } finally {
            // Nothing is under way any more that would be worth waiting for.
            admin.close(Duration.ZERO);
        }
    }

    /** Compacted, so that what waits to be counted is never lost however long it waits. */
    private NewTopic facts(Run run) {
        return new NewTopic(run.factsTopic(), IndicatorTopology.FACTS_PARTITIONS, replication)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    private static void requireMade(KafkaFuture<Void> made) throws InterruptedException, ExecutionException {
        try {
            made.get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
