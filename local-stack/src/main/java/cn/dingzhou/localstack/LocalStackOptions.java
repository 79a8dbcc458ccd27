package cn.dingzhou.localstack;

import cn.dingzhou.localstack.process.Ports;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which stack to start.
 *
 * @param project the project's root, where the packaged services and the realm's file are
 * @param folder where this stack keeps its data and logs
 * @param ports what it listens on
 * @param fresh whether to forget the data of earlier starts
 * @param services whether to start the four services, or only PostgreSQL, Kafka and Keycloak
 * @param environment what the services are told besides
 */
public record LocalStackOptions(
        Path project, Path folder, Ports ports, boolean fresh, boolean services, Map<String, String> environment) {

    public LocalStackOptions {
        project = project.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** The one that {@code bin/start} starts. */
    public static LocalStackOptions usual(Path project) {
        return new LocalStackOptions(project, project.resolve(".stack"), Ports.usual(), false, true, Map.of());
    }

    /** A new one beside any other: random ports, a folder of its own. */
    public static LocalStackOptions isolated(Path project, Path folder) {
        return new LocalStackOptions(project, folder, Ports.random(), true, true, Map.of());
    }

    public LocalStackOptions withoutServices() {
        return new LocalStackOptions(project, folder, ports, fresh, false, environment);
    }

    public LocalStackOptions telling(Map<String, String> others) {
        return new LocalStackOptions(project, folder, ports, fresh, services, others);
    }

    public LocalStackOptions keepingData() {
        return new LocalStackOptions(project, folder, ports, false, services, environment);
    }

    /** Unpacked programs are shared by all stacks of a project: they take a minute and 250 MB. */
    Path distributions() {
        return project.resolve(".stack");
    }
}
