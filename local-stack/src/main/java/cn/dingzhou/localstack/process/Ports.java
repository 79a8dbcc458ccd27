package cn.dingzhou.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The number of every port of one stack. */
public final class Ports {

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    public static Ports usual() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port.usual());
        }
        return new Ports(numbers);
    }

    /** Free ones, for a second stack beside the usual one. */
    public static Ports random() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Port, Integer> numbers = new EnumMap<>(Port.class);
            for (Port port : Port.values()) {
                ServerSocket socket = free();
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that the system gives to connections, one of which could take it before it is used. */
    private static ServerSocket free() {
        while (true) {
            try {
                int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (IOException taken) {
                // The next one, then.
            }
        }
    }

    /** These with one changed. */
    public Ports with(Port port, int number) {
        Map<Port, Integer> changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new Ports(changed);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    public String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    public URI url(Port port) {
        return URI.create("http://" + address(port));
    }

    /**
     * Says at once what would otherwise show as a stack trace in some log.
     *
     * @throws StackException naming the port, what holds it and how to choose another one
     */
    public void requireFree(List<Port> wanted) {
        for (Port port : wanted) {
            if (isTaken(of(port))) {
                String holder = PortHolder.of(of(port)).orElse("另一个程序 another program");
                throw new StackException(
                        "端口 %2$d（%3$s）已被占用：%1$s。请停掉它，或用 %4$s 换一个。 Port %2$d (%3$s) is taken by %1$s: stop that, or choose another one with %4$s=<port> or %5$s=<port>."
                                .formatted(
                                        holder,
                                        of(port),
                                        port.name().toLowerCase(Locale.ROOT),
                                        port.variable(),
                                        port.option()));
            }
        }
    }

    private static boolean isTaken(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (BindException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
