package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to an import when its service is killed, paused or stopped, or its database goes away. */
@QuarkusTest
@WithInfrastructure
class InterruptedImportTest extends ImportScenario {

    private static final int RECORDS = 5_500;

    /** Not an exception: nothing in the worker may catch it, as nothing catches a kill. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed by the test", null, false, false);
        }
    }

    @Inject
    ImportLeaseRepository leases;

    @Inject
    ImportSteps steps;

    @Inject
    ImportEnd end;

    /** A killed worker's thread ends with an exception that nobody catches; that is the point. */
    @BeforeAll
    static void letThreadsDie() {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    @AfterAll
    static void asBefore() {
        Awaitility.reset();
    }

    @Test
    void aKilledImportGoesOnAtItsCheckpointElsewhere() {
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (calls.incrementAndGet() == 4) {
                throw new Killed();
            }
        });
        String id = send(NDJSON, lines()).path("id");
        await().until(() -> calls.get() == 4 && count("import_job where next_part = 3 and state = 'RUNNING'") == 1);
        assertThat(count("orchard")).isEqualTo(3_000);
        ImportWorker another = new ImportWorker(leases, steps, end, new ImportActivity());

        another.wake();
        await().during(300, TimeUnit.MILLISECONDS).until(() -> count("orchard") == 3_000);
        run("update import_job set lease_until = now()");
        another.wake();

        JsonPath job = ended(id);
        assertCounts(job, RECORDS, 0, 0, 0);
        assertThat(count("orchard")).isEqualTo(RECORDS);
        assertThat(told(job)).hasSize(RECORDS).doesNotHaveDuplicates();
        assertThat(calls.get()).isEqualTo(7);
    }

    @Test
    void aPausedWorkerCannotCommitOnceAnotherTookOver() {
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (calls.incrementAndGet() == 3) {
                paused.countDown();
                await().until(() -> goOn.getCount() == 0);
            }
        });
        String id = send(NDJSON, lines()).path("id");
        await().until(() -> paused.getCount() == 0);
        run("update import_job set lease_until = now()");

        new ImportWorker(leases, steps, end, new ImportActivity()).wake();
        assertCounts(ended(id), RECORDS, 0, 0, 0);
        goOn.countDown();

        assertCounts(imported(NDJSON, lines()), 0, 0, RECORDS, 0);
        assertCounts(ended(id), RECORDS, 0, 0, 0);
        assertThat(count("orchard")).isEqualTo(RECORDS);
    }

    @Test
    void aKilledDryRunStartsAgainAndStillWritesNothing() {
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (calls.incrementAndGet() == 3) {
                throw new Killed();
            }
        });
        String id = registrar()
                .contentType(NDJSON + ";charset=utf-8")
                .queryParam("dryRun", true)
                .body(lines().getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .path("id");
        await().until(() -> calls.get() == 3);
        await().until(() -> count("import_job where next_part = 2") == 1);

        await().until(() -> {
            run("update import_job set lease_until = now() where state = 'RUNNING' and next_part = 2 and attempts = 1");
            new ImportWorker(leases, steps, end, new ImportActivity()).wake();
            return calls.get() > 3;
        });

        assertCounts(ended(id), RECORDS, 0, 0, 0);
        assertThat(count("orchard")).isZero();
    }

    @Test
    void anImportThatKillsEveryWorkerEnds() {
        orchards.before(records -> {
            throw new Killed();
        });
        String id = send(NDJSON, orchardLine(1)).path("id");

        JsonPath job = await().until(
                        () -> {
                            run("update import_job set lease_until = now()");
                            new ImportWorker(leases, steps, end, new ImportActivity()).wake();
                            return registrar().get(PATH + "/" + id).jsonPath();
                        },
                        view -> view.getString("state").equals("FAILED"));

        assertThat(job.getString("problem.code")).isEqualTo("import-interrupted");
    }

    @Test
    void anUnexpectedFailureEndsTheImportAfterAFewTriesAndKeepsWhatWasDone() {
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (calls.incrementAndGet() > 2) {
                throw new IllegalStateException("for the test");
            }
        });

        JsonPath job = imported(NDJSON, lines());

        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("problem.code")).isEqualTo("import-failed");
        assertThat(job.getString("problem.detail")).contains("can be sent again");
        assertCounts(job, 2_000, 0, 0, 0);
        assertThat(calls.get()).isEqualTo(5);
        assertThat(count("import_part")).isZero();
        orchards.reset();
        assertCounts(imported(NDJSON, lines()), RECORDS - 2_000, 0, 2_000, 0);
    }

    @Test
    void aLostDatabaseIsWaitedFor() {
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (calls.incrementAndGet() > 2 && calls.get() < 8) {
                entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                        .getResultList();
            }
        });

        assertCounts(imported(NDJSON, lines()), RECORDS, 0, 0, 0);
    }

    @Test
    void aStoppedServiceHandsTheImportOnAfterItsPart() {
        ImportWorker stopping = new ImportWorker(leases, steps, end, new ImportActivity());
        FutureTask<Boolean> stop = new FutureTask<>(() -> {
            stopping.stop(new ShutdownEvent());
            return true;
        });
        Thread stopper = new Thread(stop);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        orchards.before(records -> {
            if (records.size() == 1) {
                await().atMost(Duration.ofMinutes(1)).until(() -> goOn.getCount() == 0);
            } else if (calls.incrementAndGet() == 2) {
                stopper.start();
                await().until(() -> stopper.getState() == Thread.State.TIMED_WAITING);
            }
        });
        String id = queuedFor(stopping);
        await().until(stop::isDone);

        assertThat(count("import_job where state = 'QUEUED' and worker is null"))
                .isEqualTo(1);
        goOn.countDown();
        new ImportWorker(leases, steps, end, new ImportActivity()).wake();
        assertCounts(ended(id), RECORDS, 0, 0, 0);
    }

    @Test
    void importsOfOneCollectionRunOneAfterTheOther() {
        CountDownLatch goOn = new CountDownLatch(1);
        orchards.before(records -> await().until(() -> goOn.getCount() == 0));
        String first = send(NDJSON, orchardLine(1)).path("id");
        String second = send(NDJSON, orchardLine(1)).path("id");
        ImportWorker another = new ImportWorker(leases, steps, end, new ImportActivity());
        await().until(() -> count("import_job where state = 'RUNNING'") == 1);

        another.wake();
        await().during(300, TimeUnit.MILLISECONDS).until(() -> count("import_job where state = 'QUEUED'") == 1);
        goOn.countDown();

        assertCounts(ended(first), 1, 0, 0, 0);
        assertCounts(ended(second), 0, 0, 1, 0);
    }

    /** The service's own worker stays with an import that is taken from it, while another takes the next. */
    private String queuedFor(ImportWorker worker) {
        send(NDJSON, orchardLine(1));
        await().until(() -> count("import_job where state = 'RUNNING'") == 1);
        String id = send(NDJSON, lines()).path("id");
        run("update import_job set state = 'FAILED' where state = 'RUNNING'");
        worker.wake();
        return id;
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            lines.append(orchardLine(i));
        }
        return lines.toString();
    }
}
