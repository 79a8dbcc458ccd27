package cn.dingzhou.records.rotation;

import cn.dingzhou.records.region.RegionScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does what was ordered, some values in a transaction, on one replica at a time. One that is stopped begins anew with what is
 * left.
 */
@ApplicationScoped
class KeyRotator {

    private static final Logger LOG = Logger.getLogger(KeyRotator.class);
    private static final int AT_A_TIME = 500;

    private final KeyRotationRepository rotations;
    private final EncryptedColumnRepository columns;
    private final Clock clock;
    private volatile boolean isStopping;

    KeyRotator(KeyRotationRepository rotations, EncryptedColumnRepository columns, Clock clock) {
        this.rotations = rotations;
        this.columns = columns;
        this.clock = clock;
    }

    @Scheduled(every = "${personal-data.rotation.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Optional<KeyRotation> ordered = inTransaction(rotations::unfinished);
        if (ordered.isPresent()) {
            rotate(ordered.get());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        isStopping = true;
    }

    private void rotate(KeyRotation rotation) {
        for (EncryptedColumn column : columns.all()) {
            Optional<KeyRotationRepository.Step> step = step(rotation, column, null);
            while (step.isPresent() && !isStopping) {
                step = step(rotation, column, step.get().last());
            }
        }
        inTransaction(() -> {
            if (!isStopping && rotations.isOurs() && left() == 0) {
                rotations.finished(rotation.number(), clock.instant());
                LOG.infof("all personal data is encrypted with key %s", rotation.keyId());
            }
            return true;
        });
    }

    private Optional<KeyRotationRepository.Step> step(
            KeyRotation rotation, EncryptedColumn column, @Nullable Object after) {
        return inTransaction(() -> {
            if (!rotations.isOurs()) {
                return Optional.<KeyRotationRepository.Step>empty();
            }
            Optional<KeyRotationRepository.Step> step = rotations.encryptAnew(column, after, AT_A_TIME);
            step.ifPresent(done -> rotations.progressed(rotation.number(), done.values()));
            return step;
        });
    }

    /** Values that still have another key than the current one. */
    long left() {
        return columns.all().stream().mapToLong(rotations::waiting).sum();
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
