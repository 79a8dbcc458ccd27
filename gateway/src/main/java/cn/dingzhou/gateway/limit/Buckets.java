package cn.dingzhou.gateway.limit;

import cn.dingzhou.gateway.GatewayConfig.Limits.Rate;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.Stream;

/** A bucket of tokens for each caller; of the ones who have not called for long none is kept, nor of the most at a time. */
final class Buckets {

    /** By then every bucket is full again, as a new one is. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Cache<String, Bucket> buckets;
    private final TimeMeter time;

    /** @param rates that will be asked for: a rate of nothing is noticed when the gateway starts */
    Buckets(int most, TimeMeter time, Rate... rates) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(KEPT)
                .ticker(time::currentTimeNanos)
                .build();
        this.time = time;
        Stream.of(rates).forEach(this::bucket);
    }

    /** Seconds until the caller may call again; none if this call is let through. */
    long secondsToWait(String caller, Rate rate) {
        Bucket bucket = buckets.get(caller, first -> bucket(rate));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill() / SECOND.toNanos() + 1;
    }

    long kept() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), SECOND))
                .withCustomTimePrecision(time)
                .build();
    }
}
