package cn.dingzhou.outbox.relay;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Stands still, as a JVM in a long pause does, between reading events and sending them; tells what then went wrong. */
final class PausingDelivery implements EventDelivery {

    private final EventDelivery delivery;
    private final CountDownLatch reached;
    private final CountDownLatch goOn;
    private final CompletableFuture<String> failure;

    PausingDelivery(
            EventDelivery delivery, CountDownLatch reached, CountDownLatch goOn, CompletableFuture<String> failure) {
        this.delivery = delivery;
        this.reached = reached;
        this.goOn = goOn;
        this.failure = failure;
    }

    @Override
    public void deliver(List<UnsentEvent> events) throws RejectedEventException {
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try {
            delivery.deliver(events);
        } catch (RuntimeException failed) {
            failure.complete(failed.getClass().getSimpleName());
            throw failed;
        }
    }

    @Override
    public void close() {
        delivery.close();
    }
}
