package cn.dingzhou.records.facts;

import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Who takes a step now: the caller of the running request. */
@ApplicationScoped
public class Takings {

    private final CurrentCaller caller;
    private final Clock clock;

    Takings(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Taking now() {
        return new Taking(caller.current().subject(), clock.instant());
    }
}
