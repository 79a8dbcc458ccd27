package cn.dingzhou.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case that publishes. */
@ApplicationScoped
public class RegionBook {

    private final Outbox outbox;

    RegionBook(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    public void record(int region, long version) {
        outbox.publish(Regions.region(region, version));
    }

    @Transactional
    public void recordTooMuch(int region, long version) {
        outbox.publish(Regions.tooLarge(region, version));
    }

    @Transactional
    public void recordAndFail(int region, long version) {
        outbox.publish(Regions.region(region, version));
        throw new IllegalStateException("as planned");
    }

    public void recordOutsideATransaction(int region, long version) {
        outbox.publish(Regions.region(region, version));
    }
}
