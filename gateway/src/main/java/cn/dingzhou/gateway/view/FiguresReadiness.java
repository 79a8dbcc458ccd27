package cn.dingzhou.gateway.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once everything that was there to be counted is counted and loaded; a broker that goes away later takes no answers with it. */
@Readiness
@ApplicationScoped
class FiguresReadiness implements HealthCheck {

    private final Figures figures;

    FiguresReadiness(Figures figures) {
        this.figures = figures;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures are loaded")
                .status(figures.areLoaded())
                .build();
    }
}
