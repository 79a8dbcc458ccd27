package cn.dingzhou.gateway.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Pauses pauses = new Pauses(HOUR, MINUTE);

    @Test
    void whatAgreesIsComparedAsOftenAsConfigured() {
        assertThat(pauses.afterAgreement()).isEqualTo(HOUR);
        assertThat(pauses.afterAgreement()).isEqualTo(HOUR);
    }

    @Test
    void whatGoesOnDriftingIsLookedAtEverLessOften() {
        List<Long> minutes = Stream.generate(pauses::afterDrift)
                .limit(8)
                .map(Duration::toMinutes)
                .toList();

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void anotherDriftIsLookedAtSoonAgain() {
        pauses.afterDrift();
        pauses.afterDrift();
        pauses.afterAgreement();

        assertThat(pauses.afterDrift()).isEqualTo(MINUTE);
    }

    @Test
    void soonIsNeverLaterThanUsual() {
        assertThat(new Pauses(MINUTE, HOUR).afterDrift()).isEqualTo(MINUTE);
    }
}
