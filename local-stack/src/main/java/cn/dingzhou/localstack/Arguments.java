package cn.dingzhou.localstack;

import cn.dingzhou.localstack.process.Port;
import cn.dingzhou.localstack.process.Ports;
import cn.dingzhou.localstack.process.StackException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What {@code bin/start} was told, by options first and the environment second.
 *
 * @param dataset whether to load the Dingzhou dataset
 * @param browser whether to open the dashboard where there is a desktop
 */
record Arguments(LocalStackOptions options, boolean dataset, boolean browser, boolean help) {

    private static final int LARGEST_PORT = 65535;

    static final String USAGE =
            """
            bin/start [选项 options]

              --fresh            忘掉以前的数据，重新开始 forget the data of earlier starts
              --no-dataset       不加载定州样例数据 don't load the Dingzhou dataset
              --no-browser       不打开浏览器 don't open the dashboard
              --infrastructure   只启动 PostgreSQL、Kafka、Keycloak only these three, no services
              --folder=<path>    数据与日志所在目录，默认 .stack where data and logs are kept
              --port-<name>=<n>  也可用环境变量 also as PORT_<NAME>=<n>: gateway 8080, household 8081, insurance 8082,
                                 employment 8083, identity 8180, identity-management 8190, postgres 15432, kafka 19092,
                                 kafka-controller 19093
            """;

    /** @throws StackException for an option that doesn't exist or a port that isn't one */
    static Arguments parse(Path project, Map<String, String> environment, String... words) {
        Deque<String> rest = new ArrayDeque<>();
        for (String word : words) {
            Collections.addAll(rest, word.startsWith("--") ? word.split("=", 2) : new String[] {word});
        }
        List<String> switches = new ArrayList<>();
        Ports ports = fromEnvironment(environment);
        Path folder = project.resolve(".stack");
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            if (option.equals("--folder")) {
                folder = Path.of(valueOf(option, rest));
            } else if (option.startsWith("--port-")) {
                ports = ports.with(portOf(option), number(option, valueOf(option, rest)));
            } else {
                switches.add(option);
            }
        }
        return of(new LocalStackOptions(project, folder, ports, false, true, Map.of()), switches);
    }

    private static Arguments of(LocalStackOptions usual, List<String> switches) {
        boolean fresh = switches.remove("--fresh");
        boolean services = !switches.remove("--infrastructure");
        boolean dataset = !switches.remove("--no-dataset");
        boolean browser = !switches.remove("--no-browser");
        boolean help = switches.remove("--help");
        if (!switches.isEmpty()) {
            throw new StackException("不认识的选项 unknown option: " + switches.get(0) + "\n\n" + USAGE);
        }
        LocalStackOptions options = new LocalStackOptions(
                usual.project(), usual.folder(), usual.ports(), fresh, services, usual.environment());
        return new Arguments(options, dataset && services, browser && services, help);
    }

    private static Ports fromEnvironment(Map<String, String> environment) {
        Ports ports = Ports.usual();
        for (Port port : Port.values()) {
            String value = environment.get(port.variable());
            if (value != null) {
                ports = ports.with(port, number(port.variable(), value));
            }
        }
        return ports;
    }

    private static Port portOf(String option) {
        for (Port port : Port.values()) {
            if (port.option().equals(option)) {
                return port;
            }
        }
        throw new StackException("不认识的选项 unknown option: " + option + "\n\n" + USAGE);
    }

    private static String valueOf(String option, Deque<String> rest) {
        String value = rest.pollFirst();
        if (value == null) {
            throw new StackException("%1$s 缺少值。 %1$s needs a value.".formatted(option));
        }
        return value;
    }

    private static int number(String where, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > LARGEST_PORT) {
            throw new StackException("%1$s 不是端口号：%2$s。 %1$s is not a port number: %2$s.".formatted(where, value));
        }
        return Integer.parseInt(value);
    }
}
