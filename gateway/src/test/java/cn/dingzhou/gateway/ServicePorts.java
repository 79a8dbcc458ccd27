package cn.dingzhou.gateway;

import cn.dingzhou.testing.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

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

    private static String freeAddress() {
        return "http://127.0.0.1:" + FreePort.next();
    }
}
