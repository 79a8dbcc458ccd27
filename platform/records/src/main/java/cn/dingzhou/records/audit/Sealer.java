package cn.dingzhou.records.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Seals what was committed, about a second later, and says outside the database how far the chain has come. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    /** Entries from before there were seals are sealed at once. */
    private static final int SECONDS = 600;

    private final AuditSealRepository seals;
    private Seal published = Seal.BEGINNING;
    private boolean troubled;
    private int left;

    Sealer(AuditSealRepository seals) {
        this.seals = seals;
    }

    @Scheduled(every = "${audit.seal-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void seal() {
        try {
            int now = QuarkusTransaction.requiringNew().timeout(SECONDS).call(seals::sealWaiting);
            if (now > left) {
                LOG.errorf("%d entries of the audit trail were written by nobody who has its key", now);
            }
            left = now;
            troubled = false;
        } catch (RuntimeException failure) {
            if (!troubled) {
                LOG.warn("entries of the audit trail wait to be sealed", failure);
            }
            troubled = true;
        }
    }

    /** Logs leave the machine: whoever cuts off the end of the chain cannot reach them. */
    @Scheduled(every = "1h", delayed = "1m")
    synchronized void publish() {
        Seal last = seals.last();
        if (!last.equals(published)) {
            LOG.infof("the audit trail is sealed up to %s", last);
            published = last;
        }
    }
}
