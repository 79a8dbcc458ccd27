package cn.dingzhou.outbox.relay;

import cn.dingzhou.events.Topics;
import cn.dingzhou.outbox.Broker;
import cn.dingzhou.outbox.ServiceName;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics a service writes: it creates them itself, with the partitions and settings they are defined with. */
final class OwnTopics {

    private final Broker broker;
    private final ServiceName service;

    OwnTopics(Broker broker, ServiceName service) {
        this.broker = broker;
        this.service = service;
    }

    void createMissing() throws InterruptedException {
        List<NewTopic> wanted = Topics.ownedBy(service.owner()).stream()
                .map(topic -> topic.definition(broker.replication()))
                .toList();
        try (Admin admin = broker.admin()) {
            for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values()) {
                await(created);
            }
        }
    }

    private static void await(KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("a topic could not be created", failed.getCause());
            }
        }
    }
}
