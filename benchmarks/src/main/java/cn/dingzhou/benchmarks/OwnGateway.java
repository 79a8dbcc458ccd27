package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.part.KafkaPart;
import cn.dingzhou.localstack.part.ServicePart;
import cn.dingzhou.localstack.process.PartProcess;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A broker and a gateway beside those of the stack, with no services behind them; who signs in does so at the stack. */
final class OwnGateway implements AutoCloseable {

    private final Ports ports;
    private final CollectionLog collections;
    private final PartProcess kafka;
    private final PartProcess gateway;

    private OwnGateway(Ports ports, CollectionLog collections, PartProcess kafka, PartProcess gateway) {
        this.ports = ports;
        this.collections = collections;
        this.kafka = kafka;
        this.gateway = gateway;
    }

    /** With a broker that runs, and a gateway that doesn't yet. */
    static OwnGateway beside(URI identity, Path project, Path root) {
        StackFolder folder = new StackFolder(root);
        folder.create();
        folder.endLeftovers();
        folder.clear();
        Ports ports = Ports.random().with(Port.IDENTITY, identity.getPort());
        CollectionLog collections = new CollectionLog(root.resolve("logs/collections.log"));
        Map<String, String> own = Map.of(
                "JAVA_TOOL_OPTIONS", collections.option(),
                "HOUSEHOLD_SERVICE_URL", ports.url(Port.HOUSEHOLD).toString(),
                "INSURANCE_SERVICE_URL", ports.url(Port.INSURANCE).toString(),
                "EMPLOYMENT_SERVICE_URL", ports.url(Port.EMPLOYMENT).toString());
        ServicePart part = new ServicePart("gateway", Port.GATEWAY, project, ports, "2g", own);
        OwnGateway made = new OwnGateway(
                ports,
                collections,
                new PartProcess(new KafkaPart(folder, ports), folder, ports, System.err::println),
                new PartProcess(new PatientPart(part), folder, ports, System.err::println));
        Runtime.getRuntime().addShutdownHook(new Thread(made::close, "stop-own-gateway"));
        made.kafka.start();
        return made;
    }

    /** Returns when the gateway is ready. */
    void start() {
        gateway.start();
    }

    void stop() {
        gateway.stop();
    }

    /** Of the gateway, since it was first started. */
    CollectionLog collections() {
        return collections;
    }

    URI address() {
        return ports.url(Port.GATEWAY);
    }

    EventTopics topics() {
        return new EventTopics(ports.address(Port.KAFKA));
    }

    @Override
    public void close() {
        gateway.forbidStart();
        gateway.stop();
        kafka.stop();
    }
}
