package cn.dingzhou.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker in this JVM; stopped and started again it keeps its port and its records. */
public final class EmbeddedKafka implements AutoCloseable {

    private final Path folder = TemporaryFolder.create("kafka");
    private final int port = FreePort.next();
    private final Properties settings = settings(FreePort.next());

    @Nullable
    private KafkaRaftServer broker;

    private EmbeddedKafka() {
        format();
    }

    /** A broker with no topics, ready to serve. */
    public static EmbeddedKafka started() {
        EmbeddedKafka kafka = new EmbeddedKafka();
        kafka.start();
        return kafka;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public synchronized void start() {
        KafkaRaftServer starting = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        starting.startup();
        broker = starting;
    }

    public synchronized void stop() {
        if (broker != null) {
            broker.shutdown();
            broker.awaitShutdown();
            broker = null;
        }
    }

    @Override
    public void close() {
        stop();
        TemporaryFolder.delete(folder);
    }

    private Properties settings(int controllerPort) {
        String listeners = "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort;
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
        properties.setProperty("listeners", listeners);
        properties.setProperty("advertised.listeners", listeners);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        properties.setProperty("log.dirs", folder.resolve("logs").toString());
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // As in production, so that a missing topic shows here too.
        properties.setProperty("auto.create.topics.enable", "false");
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(internal + ".replication.factor", "1");
            properties.setProperty(internal + ".num.partitions", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        return properties;
    }

    private void format() {
        Path file = folder.resolve("server.properties");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] command = {
            "format", "-c", file.toString(), "-t", Uuid.randomUuid().toString(), "--standalone"
        };
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (StorageTool.execute(command, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
            throw new IllegalStateException(
                    "Kafka's storage could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
