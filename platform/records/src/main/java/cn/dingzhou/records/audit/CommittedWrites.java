package cn.dingzhou.records.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Leaves an entry for whatever a writing operation commits, in the very transaction: no use case has to think of it, and
 * if the entry cannot be written nothing is.
 */
@ApplicationScoped
class CommittedWrites {

    private final WritingCall call;
    private final AuditTrail audit;
    private final TransactionSynchronizationRegistry transaction;

    CommittedWrites(WritingCall call, AuditTrail audit, TransactionSynchronizationRegistry transaction) {
        this.call = call;
        this.audit = audit;
        this.transaction = transaction;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object begun) {
        if (Arc.container().requestContext().isActive() && call.operation().isPresent()) {
            // Registered anew at the end it comes behind Hibernate, which writes then what it still has in memory.
            beforeCommit(() -> beforeCommit(this::record));
        }
    }

    private void record() {
        call.operation().ifPresent(operation -> audit.recordWrite(operation.action(), operation.object()));
    }

    private void beforeCommit(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                work.run();
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }
}
