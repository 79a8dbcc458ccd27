package cn.dingzhou.gateway.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every report is loaded; a broker that goes away later takes no answers with it. */
@Readiness
@ApplicationScoped
class LedgerReadiness implements HealthCheck {

    private final ReportLedger ledger;

    LedgerReadiness(ReportLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reported figures are loaded")
                .status(ledger.isLoaded())
                .build();
    }
}
