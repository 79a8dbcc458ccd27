package cn.dingzhou.outbox.listening;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells what keeps the local copies from following. Never down: an older copy is better than none. */
@Readiness
@Singleton
class ListeningHealth implements HealthCheck {

    private final ListeningThread listening;

    ListeningHealth(ListeningThread listening) {
        this.listening = listening;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("event-listeners").up();
        listening.setback().ifPresent(setback -> answer.withData("setback", setback));
        return answer.build();
    }
}
