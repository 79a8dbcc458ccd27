package cn.dingzhou.gateway.change;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.GatewayConfig;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.Indicators;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Gathers changes for a moment and hands them to every listener; a listener who does not keep up is let go. */
@ApplicationScoped
public class ChangeFeed {

    /** A tenth of a second: an import changes thousands of sums, and nobody sees faster. */
    private static final long GATHERING_MS = 100;

    private static final int MOST_WAITING = 64;

    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final AtomicInteger listeners = new AtomicInteger();
    private final Indicators indicators;
    private final int mostListeners;
    private final Counter dropped;

    private NavigableSet<String> sums = new TreeSet<>();
    private NavigableSet<RegionCode> regions = new TreeSet<>();
    private Instant asOf = Instant.EPOCH;

    ChangeFeed(Vertx vertx, MeterRegistry metrics, GatewayConfig config, Indicators indicators) {
        this.indicators = indicators;
        this.mostListeners = config.changes().mostListeners();
        this.dropped = metrics.counter("gateway.changes.listeners.dropped");
        metrics.gauge("gateway.changes.listeners", listeners);
        vertx.setPeriodic(GATHERING_MS, timer -> handOut());
    }

    /** Notes that a sum is another now. */
    public synchronized void changed(String sum, RegionCode region, Instant at) {
        sums.add(sum);
        if (region.level() != Level.VILLAGE) {
            regions.add(region);
        }
        asOf = at;
    }

    /**
     * Every change from now on; the stream fails for a listener who is too slow.
     *
     * @throws DomainException 503 if too many listen already
     */
    Multi<Change> listen() {
        if (listeners.get() >= mostListeners) {
            throw new DomainException(
                    503, "too-many-listeners", Text.of("监听者过多，请稍后再试。", "Too many are listening; try again later."));
        }
        return changes.onOverflow()
                .invoke(slow -> dropped.increment())
                .buffer(MOST_WAITING)
                .onSubscription()
                .invoke(listeners::incrementAndGet)
                .onTermination()
                .invoke(listeners::decrementAndGet);
    }

    void handOut() {
        Change change = gathered();
        if (!change.codes().isEmpty()) {
            changes.onNext(change);
        }
    }

    private synchronized Change gathered() {
        NavigableSet<String> codes = new TreeSet<>();
        sums.forEach(
                sum -> indicators.readFrom(sum).stream().map(Indicator::code).forEach(codes::add));
        Change change = new Change(codes, regions, asOf);
        sums = new TreeSet<>();
        regions = new TreeSet<>();
        return change;
    }
}
