package cn.dingzhou.outbox;

import cn.dingzhou.events.Event;
import cn.dingzhou.testing.EmbeddedKafka;
import cn.dingzhou.testing.EmbeddedPostgresDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** A database with the outbox's tables and a broker, for tests that stop and start them. */
public final class Machines implements AutoCloseable {

    public final EmbeddedPostgresDatabase postgres = EmbeddedPostgresDatabase.started();
    public final EmbeddedKafka kafka = EmbeddedKafka.started();
    public final Broker broker = new Broker(Map.of("bootstrap.servers", kafka.bootstrapServers()), (short) 1);

    public Machines() {
        // Two machines and their clients on two cores: the default of 10 s is for a computer of one's own.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    /** Tables as after the first start of a service. */
    public void clearDatabase() {
        execute("drop schema public cascade; create schema public");
        execute(script("/db/migration/V0.1__outbox.sql"));
    }

    public DataSource database() {
        return postgres.dataSource();
    }

    /** One transaction of a use case. */
    public void publish(ServiceName service, Event... events) {
        try (OpenTransaction transaction = OpenTransaction.begin(database())) {
            new Outbox(transaction.dataSource(), service, Clock.systemUTC()).publishAll(List.of(events));
            transaction.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> column(String query) {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends records past the outbox, in order, and waits for them to be safe. */
    public void send(List<ProducerRecord<byte[], byte[]>> messages) {
        try (KafkaProducer<byte[], byte[]> producer = broker.producer(Map.of())) {
            List<Future<RecordMetadata>> sent =
                    messages.stream().map(producer::send).toList();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything committed to a topic by now, in order for each partition. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = broker.consumer(Map.of())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** The versions in a topic by key, in their order. */
    public Map<String, List<Long>> versions(String topic) {
        return records(topic).stream()
                .collect(Collectors.groupingBy(
                        message -> new String(message.key(), StandardCharsets.UTF_8),
                        Collectors.mapping(
                                message -> Long.valueOf(header(message, "ce_aggregateversion")), Collectors.toList())));
    }

    public static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }

    private static String script(String resource) {
        try (InputStream in = Machines.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
