package cn.dingzhou.outbox.relay;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Stands still, as a JVM in a long pause does, between reading events and sending them. */
final class PausingDelivery implements EventDelivery {

    private final EventDelivery delivery;
    private final CountDownLatch reached;
    private final CountDownLatch goOn;

    PausingDelivery(EventDelivery delivery, CountDownLatch reached, CountDownLatch goOn) {
        this.delivery = delivery;
        this.reached = reached;
        this.goOn = goOn;
    }

    @Override
    public void deliver(List<UnsentEvent> events) throws RejectedEventException {
        reached.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        delivery.deliver(events);
    }

    @Override
    public void close() {
        delivery.close();
    }
}
