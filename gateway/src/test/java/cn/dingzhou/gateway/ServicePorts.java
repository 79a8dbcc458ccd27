package cn.dingzhou.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each service, and the place of tokens, an address where nobody listens until a test does. */
public class ServicePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "gateway.services.household-service", freeAddress(),
                "gateway.services.insurance-service", freeAddress(),
                "gateway.services.employment-service", freeAddress(),
                "gateway.reconciliation.token-url", freeAddress() + "/token",
                "gateway.reconciliation.second-look", "200ms");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    /** Below the ports that the system gives to connections, one of which could take it between two tests. */
    private static String freeAddress() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return "http://127.0.0.1:" + socket.getLocalPort();
            } catch (IOException taken) {
                // The next one, then.
            }
        }
    }
}
