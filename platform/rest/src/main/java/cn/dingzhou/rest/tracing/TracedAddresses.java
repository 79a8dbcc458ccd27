package cn.dingzhou.rest.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Keeps addresses out of traces, into which a caller may have put anything; what was asked for is told by the route. */
@ApplicationScoped
public class TracedAddresses implements SpanProcessor {

    private static final String LEFT_OUT = "…";

    private static final List<AttributeKey<String>> ADDRESSES = Stream.of("url.full", "url.path", "url.query")
            .map(AttributeKey::stringKey)
            .toList();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        ADDRESSES.stream()
                .filter(address -> span.getAttribute(address) != null)
                .forEach(address -> span.setAttribute(address, LEFT_OUT));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
