package cn.dingzhou.rest.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.Test;

class TracedAddressesTest {

    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");

    @Test
    void theRouteIsTracedAndNotTheAddress() {
        try (SdkTracerProvider traces = SdkTracerProvider.builder()
                .addSpanProcessor(new TracedAddresses())
                .build()) {
            ReadableSpan span = (ReadableSpan) traces.get("test")
                    .spanBuilder("GET")
                    .setAttribute(ROUTE, "/api/v1/households/{id}")
                    .setAttribute(PATH, "/api/v1/households/110105194912310021")
                    .startSpan();

            assertThat(span.getAttribute(PATH)).isEqualTo("…");
            assertThat(span.getAttribute(ROUTE)).isEqualTo("/api/v1/households/{id}");
            assertThat(span.getAttribute(QUERY)).isNull();
        }
    }
}
