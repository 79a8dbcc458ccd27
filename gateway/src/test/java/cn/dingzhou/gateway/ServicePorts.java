package cn.dingzhou.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Gives each service an address where nobody listens, until a test does. */
public class ServicePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "gateway.services.household-service", freeAddress(),
                "gateway.services.insurance-service", freeAddress(),
                "gateway.services.employment-service", freeAddress());
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    private static String freeAddress() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
