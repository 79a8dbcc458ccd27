package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** One KRaft node, broker and controller in one, run from this program's own class path. */
public final class KafkaPart implements Part {

    private final Path data;
    private final Ports ports;

    public KafkaPart(StackFolder folder, Ports ports) {
        this.data = folder.data(name());
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka 4.1";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    /** The configuration is written each time, so that a changed port counts. */
    @Override
    public void prepare(Consumer<String> progress) throws IOException {
        Files.createDirectories(data);
        Files.writeString(configuration(), configurationText());
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            String[] format = {
                "format",
                "--config",
                configuration().toString(),
                "--cluster-id",
                Uuid.randomUuid().toString()
            };
            if (StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8)) != 0) {
                throw new IOException("kafka-storage format: " + said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public List<String> command() {
        return Jvm.small(
                "-Xmx512m",
                "-Xms256m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + getClass().getResource("/kafka-logging.properties"),
                "kafka.Kafka",
                configuration().toString());
    }

    /** Not an argument: it is longer than some tools like to show. */
    @Override
    public Map<String, String> environment() {
        return Map.of("CLASSPATH", Objects.requireNonNull(System.getProperty("java.class.path")));
    }

    @Override
    public boolean ready() throws Exception {
        new Socket(InetAddress.getLoopbackAddress(), ports.of(Port.KAFKA))
                .close(); // the client would warn at length while nobody listens
        try (Admin admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.address(Port.KAFKA)))) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    private Path configuration() {
        return data.resolve("server.properties");
    }

    private String configurationText() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%2$s
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                # A topic is made with its own settings by its owner, never by whoever reads it first.
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                # The usual 128 MB would be a quarter of the heap.
                log.cleaner.dedupe.buffer.size=16777216
                """
                .formatted(ports.address(Port.KAFKA), ports.address(Port.KAFKA_CONTROLLER), data.resolve("log"));
    }
}
