package cn.dingzhou.outbox.listening;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trace of the request that caused an event: what a listener does belongs to it. */
record RemoteTrace(Context context) {

    static RemoteTrace of(@Nullable String traceparent) {
        return new RemoteTrace(
                W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, Header.INSTANCE));
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
