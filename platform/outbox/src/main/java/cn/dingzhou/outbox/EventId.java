package cn.dingzhou.outbox;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids that sort by time: UUID version 7 of RFC 9562. */
final class EventId {

    static UUID at(Instant time) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = time.toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = 1L << 63 | random.nextLong(1L << 62);
        return new UUID(high, low);
    }

    private EventId() {}
}
