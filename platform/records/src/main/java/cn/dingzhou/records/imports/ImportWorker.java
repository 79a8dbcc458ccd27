package cn.dingzhou.records.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs this instance's imports on one thread, the oldest first; started by an upload, and by the clock for what was left. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int MOST_FAILURES = 3;
    private static final int MOST_ATTEMPTS = 5;
    private static final int PATIENCE_SECONDS = 15;

    private final UUID worker = UUID.randomUUID();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ImportLeaseRepository leases;
    private final ImportSteps steps;
    private final ImportEnd end;
    private final ImportActivity activity;

    /** One round may wait behind the running one: it sees what came too late for that. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            work -> new Thread(work, "imports"),
            new ThreadPoolExecutor.DiscardPolicy());

    @Nullable
    private volatile ImportJob current;

    ImportWorker(ImportLeaseRepository leases, ImportSteps steps, ImportEnd end, ImportActivity activity) {
        this.leases = leases;
        this.steps = steps;
        this.end = end;
        this.activity = activity;
    }

    /** Looks for work now. */
    void wake() {
        thread.execute(this::work);
    }

    @Scheduled(every = "${imports.scan-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        ImportJob running = current;
        try {
            if (running != null) {
                leases.renew(running);
            }
        } catch (RuntimeException failure) {
            Outage.tell(LOG, failure);
        }
        wake();
    }

    /** The part under way is finished; another instance, or this one when it is back, goes on from there. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopped.countDown();
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("an import's part takes long: it is left, and taken up again after its lease");
        }
    }

    private void work() {
        try {
            Optional<ImportJob> next = claim();
            while (next.isPresent()) {
                current = next.get();
                activity.begin();
                run(next.get());
                current = null;
                next = claim();
            }
        } catch (LeaseLostException taken) {
            LOG.warn("an import was taken over by another instance");
        } catch (RuntimeException failure) {
            Outage.tell(LOG, failure);
        } finally {
            current = null;
            activity.end();
        }
    }

    private Optional<ImportJob> claim() {
        return isStopped() ? Optional.empty() : leases.claim(worker);
    }

    private void run(ImportJob job) {
        if (job.attempts() > MOST_ATTEMPTS) {
            LOG.errorf("import %s was interrupted %d times without progress", job.id(), job.attempts());
            end.fail(job, Failure.INTERRUPTED);
            return;
        }
        int part = job.nextPart();
        int failures = 0;
        while (part < job.parts() && !isStopped()) {
            try {
                part = step(job, part);
                failures = 0;
            } catch (LeaseLostException taken) {
                throw taken;
            } catch (RuntimeException failure) {
                failures += Outage.isReasonOf(failure) ? 0 : 1;
                Outage.tell(LOG, failure);
                if (failures == MOST_FAILURES) {
                    end.fail(job, Failure.UNEXPECTED);
                    return;
                }
                waitAWhile();
            }
        }
        if (part == job.parts()) {
            end.finish(job);
        } else {
            leases.release(job);
        }
    }

    /** @return the part that is next */
    private int step(ImportJob job, int part) {
        if (job.dryRun()) {
            steps.rehearse(job, this::isStopped);
            return isStopped() ? 0 : job.parts();
        }
        steps.apply(job, part);
        return part + 1;
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void waitAWhile() {
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
