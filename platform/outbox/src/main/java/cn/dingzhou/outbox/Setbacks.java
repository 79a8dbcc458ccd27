package cn.dingzhou.outbox;

import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong in work that never gives up: it is said once, the pauses grow, and it is said when it is over.
 */
public final class Setbacks {

    private static final Logger LOG = Logger.getLogger(Setbacks.class);
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final String work;
    private int inARow;

    @Nullable
    private volatile String last;

    /** @param work what is named in the log, as in {@code outbox relay} */
    public Setbacks(String work) {
        this.work = work;
    }

    /** How long to wait before trying again. */
    public Duration add(Throwable failure) {
        if (inARow == 0) {
            LOG.warnf("%s is interrupted and tries again until it works: %s", work, failure);
        }
        LOG.debugf(failure, "%s is interrupted", work);
        last = failure.getClass().getSimpleName();
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(inARow, 6));
        inARow++;
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    public void overcome() {
        if (inARow > 0) {
            LOG.infof("%s works again after %d setbacks", work, inARow);
            inARow = 0;
            last = null;
        }
    }

    /** What stands in the way now, if anything does: the kind of failure, never its text. */
    public Optional<String> current() {
        return Optional.ofNullable(last);
    }
}
