package cn.dingzhou.outbox.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemoteTraceTest {

    private static final String ONE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String OTHER = "00-1af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void whatListenersDoBelongsToTheTraceOfTheRequestThatCausedIt() {
        assertThat(trace(ONE)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(trace(ONE, ONE)).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void whatSeveralRequestsCausedBelongsToNone() {
        assertThat(trace(ONE, OTHER)).isEqualTo(trace((String) null));
        assertThat(trace(null, OTHER)).isEqualTo(trace((String) null));
    }

    private static String trace(@Nullable String... traceparents) {
        List<ReceivedEvent> events =
                Stream.of(traceparents).map(RemoteTraceTest::event).toList();
        return Span.fromContext(RemoteTrace.common(events).context())
                .getSpanContext()
                .getTraceId();
    }

    private static ReceivedEvent event(@Nullable String traceparent) {
        return new ReceivedEvent(
                new ConsumerRecord<>("topic", 0, 0, new byte[0], null),
                new ReceivedEvent.Aggregate("topic", "key"),
                1,
                traceparent,
                null);
    }
}
