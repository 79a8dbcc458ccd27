package cn.dingzhou.records.idempotency;

import cn.dingzhou.records.idempotency.IdempotencyKeyRepository.Known;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Claims the key before an {@link Idempotent} method runs, or answers in its place; gives back what was not completed. */
class IdempotencyFilter {

    private static final String HEADER = "Idempotency-Key";

    private final IdempotencyKeyRepository keys;
    private final RunningCall running;
    private final CurrentCaller caller;

    IdempotencyFilter(IdempotencyKeyRepository keys, RunningCall running, CurrentCaller caller) {
        this.keys = keys;
        this.running = running;
        this.caller = caller;
    }

    /** After the filter that limits bodies: this one holds the body in memory. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    @Nullable
    Response claim(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null
                || resource.getResourceMethod() == null
                || !resource.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return null;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        IdempotentCall call = IdempotentCall.of(request, caller.current().subject(), key, body);
        if (keys.claim(call)) {
            running.claimed(call);
            return null;
        }
        return known(call).again();
    }

    @ServerResponseFilter
    void release(ContainerRequestContext request) {
        running.claim().ifPresent(keys::release);
        running.settled();
    }

    private Answer known(IdempotentCall call) {
        Known known = keys.find(call).orElseThrow(IdempotencyFilter::inProgress);
        if (!known.hash().equals(call.hash())) {
            throw new DomainException(
                    422,
                    "idempotency-key-reused",
                    Text.of(
                            "这个 Idempotency-Key 已用于另一个请求，请换一个。",
                            "This Idempotency-Key was used for another request; take a new one."));
        }
        Answer answer = known.answer();
        if (answer == null) {
            throw inProgress();
        }
        return answer;
    }

    static ConflictException inProgress() {
        return new ConflictException(
                "idempotency-key-in-progress",
                Text.of(
                        "相同 Idempotency-Key 的请求正在处理，请稍后再试。",
                        "A request with this Idempotency-Key is running; try again shortly."));
    }
}
