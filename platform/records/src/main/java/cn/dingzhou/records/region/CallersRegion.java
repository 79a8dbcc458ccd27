package cn.dingzhou.records.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The region of whoever the running request belongs to. */
@Singleton
@Unremovable // Hibernate's filter asks for it, which the container cannot see.
class CallersRegion {

    private final CurrentCaller caller;

    CallersRegion(CurrentCaller caller) {
        this.caller = caller;
    }

    static Optional<RegionCode> find() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().select(CallersRegion.class).get().region()
                : Optional.empty();
    }

    private Optional<RegionCode> region() {
        return caller.optional().map(Caller::region);
    }
}
