package cn.dingzhou.gateway.topology;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * When what a processor has counted is committed: soon while it keeps up with what happens, so that the figures change at
 * once; in long steps while it is behind, so that a sum which changes a thousand times meanwhile is written once.
 */
final class Pace {

    /** A step of a processor that is behind. Well below the transactions' timeout, within which a step must be written. */
    static final Duration LONGEST_STEP = Duration.ofSeconds(1);

    /** How long ago an event happened of which nobody minds a second more. */
    private static final Duration BEHIND = Duration.ofSeconds(2);

    private final ProcessorContext<?, ?> context;
    private boolean isRecent;

    Pace(ProcessorContext<?, ?> context, Duration soon) {
        this.context = context;
        context.schedule(soon, PunctuationType.WALL_CLOCK_TIME, now -> {
            if (isRecent) {
                context.commit();
                isRecent = false;
            }
        });
    }

    void counted(Instant happened) {
        isRecent |= context.currentSystemTimeMs() - happened.toEpochMilli() < BEHIND.toMillis();
    }
}
