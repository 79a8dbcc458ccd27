package cn.dingzhou.outbox.relay;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the outbox fares. Never down: without a broker the service still takes every write. */
@Readiness
@Singleton
class RelayHealth implements HealthCheck {

    private final RelayThread relay;

    RelayHealth(RelayThread relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox").up();
        relay.figures().latest().ifPresent(figures -> answer.withData("unsent", figures.unsent())
                .withData("parked", figures.parked())
                .withData("oldest-unsent-seconds", (long) figures.oldestUnsentSeconds()));
        relay.setback().ifPresent(setback -> answer.withData("setback", setback));
        return answer.build();
    }
}
