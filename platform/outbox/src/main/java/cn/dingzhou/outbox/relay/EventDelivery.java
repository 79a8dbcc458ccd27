package cn.dingzhou.outbox.relay;

import java.util.List;

/** A way to the readers. */
interface EventDelivery extends AutoCloseable {

    /**
     * Delivers all of them, in their order, or none.
     *
     * @throws RejectedEventException if one of them will never be taken as it is
     * @throws RuntimeException if it may work later, after closing this one and opening another
     */
    void deliver(List<UnsentEvent> events) throws RejectedEventException;

    @Override
    void close();
}
