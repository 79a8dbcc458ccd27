package cn.dingzhou.records.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Verifies the whole trail by itself, and says when it is broken. */
@Singleton
class NightlyVerification {

    private static final Logger LOG = Logger.getLogger(NightlyVerification.class);
    private static final int STRETCH = 100_000;

    private final Verifier verifier;
    private Seal noted = Seal.BEGINNING;
    private volatile double broken = Double.NaN;

    NightlyVerification(Verifier verifier, MeterRegistry registry) {
        this.verifier = verifier;
        Gauge.builder("audit.trail.broken", () -> broken)
                .description("1 if the last verification of the audit trail found it changed, 0 if not")
                .register(registry);
    }

    /** From the beginning, and then from what this replica noted the last time, which must still be there. */
    @Scheduled(cron = "${audit.verify-at:0 30 2 * * ?}")
    synchronized void verify() {
        Verification result = verifier.verify(noted, 1);
        if (result.defect() == null) {
            result = verifier.verify(Seal.BEGINNING, STRETCH);
        }
        while (result.defect() == null && !result.complete()) {
            result = verifier.verify(Seal.parse(result.last()), STRETCH);
        }
        Defect defect = result.defect();
        broken = defect == null ? 0 : 1;
        if (defect == null) {
            noted = Seal.parse(result.last());
            LOG.infof("the audit trail holds up to %s; %d entries wait for their seal", noted, result.waiting());
        } else {
            LOG.errorf("the audit trail is broken after %s: %s", result.last(), defect);
        }
    }
}
