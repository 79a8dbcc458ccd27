package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.Readiness;
import cn.dingzhou.localstack.process.StackException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the suite's own services, packaged by the build, configured by its environment alone. */
public final class ServicePart implements Part {

    private final String name;
    private final Port port;
    private final Ports ports;
    private final Path jar;
    private final String heap;
    private final Map<String, String> environment;

    /**
     * @param heap the most it may use, as in {@code 512m}
     * @param own what only this service needs, added to what all of them do
     */
    public ServicePart(String name, Port port, Path project, Ports ports, String heap, Map<String, String> own) {
        this.name = name;
        this.heap = heap;
        this.port = port;
        this.ports = ports;
        this.jar = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        Map<String, String> all = new HashMap<>(own);
        all.put("QUARKUS_PROFILE", "prod");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(port)));
        all.put("KAFKA_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA));
        all.put("IDENTITY_URL", ports.url(Port.IDENTITY) + "/realms/dingzhou");
        all.put("QUARKUS_SHUTDOWN_TIMEOUT", "5s"); // an open dashboard would hold up Ctrl-C for its whole length
        this.environment = Map.copyOf(all);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public List<Port> ports() {
        return List.of(port);
    }

    @Override
    public void prepare(Consumer<String> progress) {
        if (!Files.exists(jar)) {
            throw new StackException(
                    "%1$s 尚未构建。 %1$s is not built: mvn -Dquick package (missing: %2$s)".formatted(name, jar));
        }
    }

    @Override
    public List<String> command() {
        return Jvm.small("-Xmx" + heap, "-Dfile.encoding=UTF-8", "-jar", jar.toString());
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Readiness.isUp(URI.create(ports.url(port) + "/q/health/ready"));
    }
}
