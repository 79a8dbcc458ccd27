package cn.dingzhou.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.gateway.GatewayConfig.Limits.Rate;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Rate TWO_A_SECOND = rate(2, 4);

    private final Time time = new Time();

    @Test
    void aBurstIsLetThroughAndThenTheRateHolds() {
        Buckets buckets = new Buckets(10, time);
        for (int i = 0; i < 4; i++) {
            assertThat(buckets.secondsToWait("a", TWO_A_SECOND)).isZero();
        }

        assertThat(buckets.secondsToWait("a", TWO_A_SECOND)).isEqualTo(1);

        time.passes(Duration.ofSeconds(1));
        assertThat(buckets.secondsToWait("a", TWO_A_SECOND)).isZero();
        assertThat(buckets.secondsToWait("a", TWO_A_SECOND)).isZero();
        assertThat(buckets.secondsToWait("a", TWO_A_SECOND)).isEqualTo(1);
    }

    @Test
    void oneCallersHurryIsNotAnothers() {
        Buckets buckets = new Buckets(10, time);
        for (int i = 0; i < 9; i++) {
            buckets.secondsToWait("a", TWO_A_SECOND);
        }

        assertThat(buckets.secondsToWait("b", TWO_A_SECOND)).isZero();
    }

    @Test
    void aMillionAddressesTakeNoMoreMemoryThanTheMostKept() {
        Buckets buckets = new Buckets(1000, time);

        for (int i = 0; i < 1_000_000; i++) {
            buckets.secondsToWait("address " + i, TWO_A_SECOND);
        }

        assertThat(buckets.kept()).isLessThanOrEqualTo(1000);
    }

    @Test
    void whoHasNotCalledForLongIsForgotten() {
        Buckets buckets = new Buckets(1000, time);
        buckets.secondsToWait("a", TWO_A_SECOND);

        time.passes(Duration.ofMinutes(11));

        assertThat(buckets.kept()).isZero();
    }

    @Test
    void anAddressOfVersionSixStandsForItsNetwork() {
        assertThat(Network.of("2001:db8:1:2:aaaa::1")).isEqualTo(Network.of("2001:db8:1:2:bbbb::9"));
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
        assertThat(Network.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    private static Rate rate(int perSecond, int burst) {
        return new Rate() {
            @Override
            public int perSecond() {
                return perSecond;
            }

            @Override
            public int burst() {
                return burst;
            }
        };
    }

    private static final class Time implements TimeMeter {

        private long nanos = 1;

        void passes(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
