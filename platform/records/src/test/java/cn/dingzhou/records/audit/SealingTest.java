package cn.dingzhou.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class SealingTest {

    private static final Caller ANN = new Caller("ann", "try-it", Set.of("registrar"), null, null);

    @Inject
    AuditTrail audit;

    @Inject
    Sealer sealer;

    @Inject
    Verifier verifier;

    @Inject
    Trail trail;

    private final String object = "household/" + UUID.randomUUID();

    @BeforeEach
    void nothing() {
        trail.empty();
    }

    @AfterEach
    void noTraces() {
        trail.empty();
    }

    @Test
    void aTransactionThatCommitsLateIsSealedLateAndTakenForNoInsertion() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        String late = "household/" + UUID.randomUUID();
        try (Threads threads = new Threads()) {
            Future<?> slow = threads.run(() -> QuarkusTransaction.requiringNew().run(() -> {
                audit.record(ANN, "citizen-id-read", late, null);
                written.countDown();
                await(others);
            }));
            await(written);
            audit.record(ANN, "citizen-id-read", object, "in between");
            sealer.seal();
            assertThat(verify().defect()).isNull();
            others.countDown();
            slow.get();
        }
        sealer.seal();

        assertThat(verify().defect()).isNull();
        assertThat(
                        trail.texts(
                                "select e.object from audit_entry e join audit_seal s on s.entry_id = e.id order by s.seq desc limit 2"))
                .containsExactly(late, object);
    }

    @Test
    void twoWhoSealAtOnceMakeOneChain() throws Exception {
        try (Threads threads = new Threads()) {
            List<Future<?>> all = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(thread -> threads.run(() -> {
                        for (int i = 0; i < 25; i++) {
                            audit.record(ANN, "citizen-id-read", object, null);
                            sealer.seal();
                        }
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        sealer.seal();

        Verification whole = verify();
        assertThat(whole.defect()).isNull();
        assertThat(whole.waiting()).isZero();
        assertThat(Seal.parse(whole.last()).seq()).isEqualTo(100);
    }

    private Verification verify() {
        return verifier.verify(Seal.BEGINNING, 1_000_000);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Threads implements AutoCloseable {
        private final ExecutorService threads = Executors.newCachedThreadPool();

        Future<?> run(Runnable work) {
            return threads.submit(work);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
