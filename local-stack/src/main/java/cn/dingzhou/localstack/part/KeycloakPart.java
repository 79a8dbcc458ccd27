package cn.dingzhou.localstack.part;

import cn.dingzhou.localstack.process.Part;
import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.Readiness;
import cn.dingzhou.localstack.process.StackFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A real Keycloak with the suite's realm and the sample users. */
public final class KeycloakPart implements Part {

    private final KeycloakHome home;
    private final Ports ports;
    private final String adminPassword;

    /** @param project where the packaged Keycloak and the realm's files are found */
    public KeycloakPart(Path project, Path distributions, StackFolder folder, Ports ports, String adminPassword) {
        this.home = new KeycloakHome(
                project, distributions.resolve("keycloak-" + Versions.of("keycloak")), folder.data(name()));
        this.ports = ports;
        this.adminPassword = adminPassword;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak 26";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.IDENTITY, Port.IDENTITY_MANAGEMENT);
    }

    @Override
    public void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        home.build(progress);
        home.layOut(progress);
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(home.java());
        command.addAll(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(Port.IDENTITY),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.of(Port.IDENTITY_MANAGEMENT),
                "--hostname-strict=false",
                "--import-realm"));
        return command;
    }

    /** What the realm's file leaves open, see {@code deploy/keycloak}. */
    @Override
    public Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword,
                "TRY_IT_ENABLED",
                "true",
                "DASHBOARD_URL",
                ports.url(Port.GATEWAY).toString());
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Readiness.isUp(URI.create(ports.url(Port.IDENTITY_MANAGEMENT) + "/health/ready"));
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(4);
    }
}
