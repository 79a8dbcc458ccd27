package cn.dingzhou.gateway.reconciliation;

import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.topology.Background;
import cn.dingzhou.gateway.view.Figures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares all sums again and again. What does not agree is looked at a second time, since an event may be on its way; only
 * what is off by as much both times is a drift.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class);
    private static final int FIRST_YEAR = 2014;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);

    private final GatewayConfig config;
    private final SumsClient client;
    private final Figures figures;
    private final Clock clock;
    private final Semaphore orders = new Semaphore(0);

    @Nullable
    private Background work;

    @Nullable
    private volatile Outcome outcome;

    /**
     * How a comparison ended.
     *
     * @param sums how many sums were compared
     * @param unanswered services that did not answer
     */
    record Outcome(Instant comparedAt, int sums, List<Drift> drifts, Set<String> unanswered) {}

    Reconciliation(GatewayConfig config, SumsClient client, Figures figures, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.client = client;
        this.figures = figures;
        this.clock = clock;
        Gauge.builder("gateway.reconciliation.drifts", this, Reconciliation::drifts)
                .description("sums that do not agree with the services' tables; unknown before the first comparison")
                .register(metrics);
        Gauge.builder("gateway.reconciliation.age", this, Reconciliation::age)
                .baseUnit("seconds")
                .description("since the last comparison")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        work = Background.started("reconciliation", this::keepComparing);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        orders.release();
        if (work != null) {
            work.close();
        }
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Compares now instead of when it is due. */
    void order() {
        orders.release();
    }

    private void keepComparing(CountDownLatch stopping) throws InterruptedException {
        Pauses pauses = new Pauses(
                config.reconciliation().every(), config.reconciliation().retry());
        Duration wait = FIRST_LOOK;
        while (stopping.getCount() > 0) {
            if (figures.areLoaded()) {
                Outcome ended = compare(stopping);
                boolean agrees = ended.unanswered().isEmpty() && ended.drifts().isEmpty();
                wait = agrees ? pauses.afterAgreement() : pauses.afterDrift();
            }
            if (orders.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                orders.drainPermits();
            }
        }
    }

    private Outcome compare(CountDownLatch stopping) throws InterruptedException {
        Set<String> unanswered = new TreeSet<>();
        Set<String> compared = new HashSet<>();
        List<Drift> first = look(years(), unanswered, compared);
        List<Drift> drifts = first;
        if (!first.isEmpty()
                && !stopping.await(config.reconciliation().secondLook().toMillis(), TimeUnit.MILLISECONDS)) {
            List<Integer> years = first.stream().map(Drift::year).distinct().toList();
            drifts = new ArrayList<>(look(years, unanswered, compared));
            drifts.retainAll(first);
        }
        Outcome ended = new Outcome(clock.instant(), compared.size(), drifts, unanswered);
        outcome = ended;
        if (!drifts.isEmpty()) {
            LOG.warnf("%d sums do not agree with the services' tables, such as %s", drifts.size(), drifts.get(0));
        }
        return ended;
    }

    private List<Drift> look(List<Integer> years, Set<String> unanswered, Set<String> compared)
            throws InterruptedException {
        List<Drift> drifts = new ArrayList<>();
        for (String service : config.services().keySet()) {
            try {
                for (int year : years) {
                    ServiceSums theirs = client.of(service, year);
                    compared.addAll(theirs.codes());
                    drifts.addAll(Comparison.of(theirs, figures.sums()));
                }
            } catch (IOException away) {
                unanswered.add(service);
                LOG.warnf("not compared with %s: %s", service, away);
            }
        }
        return drifts;
    }

    private List<Integer> years() {
        return Stream.iterate(FIRST_YEAR, year -> year <= LocalDate.now(clock).getYear(), year -> year + 1)
                .toList();
    }

    private double drifts() {
        Outcome last = outcome;
        return last == null ? Double.NaN : last.drifts().size();
    }

    private double age() {
        Outcome last = outcome;
        return last == null
                ? Double.NaN
                : Duration.between(last.comparedAt(), clock.instant()).toSeconds();
    }
}
