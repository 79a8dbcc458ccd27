package cn.dingzhou.outbox.listening;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trace of the request that caused an event: what a listener does belongs to it. */
record RemoteTrace(Context context) {

    private static RemoteTrace of(@Nullable String traceparent) {
        return new RemoteTrace(
                W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, Header.INSTANCE));
    }

    /** The one that all of these events belong to; what was caused by several requests belongs to none of them. */
    static RemoteTrace common(List<ReceivedEvent> events) {
        String traceparent = events.get(0).traceparent();
        boolean isCommon = events.stream().allMatch(event -> Objects.equals(event.traceparent(), traceparent));
        return of(isCommon ? traceparent : null);
    }

    Runnable around(Runnable effect) {
        return context.wrap(effect);
    }

    /** Offers the one header there is. */
    private enum Header implements TextMapGetter<@Nullable String> {
        INSTANCE;

        @Override
        public Iterable<String> keys(@Nullable String traceparent) {
            return Set.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    }
}
