package cn.dingzhou.records.audit;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Marks out the operation itself: what other filters write, such as the claim of an idempotency key, is not its own. */
class WritingCallFilter {

    private final WritingCall call;

    WritingCallFilter(WritingCall call) {
        this.call = call;
    }

    @ServerRequestFilter(priority = Priorities.USER + 200)
    void begin(ContainerRequestContext request, ResourceInfo resource) {
        WriteOperation.of(request, resource).ifPresent(call::begins);
    }

    /** Answers pass the filters in the opposite order. */
    @ServerResponseFilter(priority = Priorities.USER + 200)
    void end() {
        call.ends();
    }
}
