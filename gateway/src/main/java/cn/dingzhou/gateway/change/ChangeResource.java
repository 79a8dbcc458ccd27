package cn.dingzhou.gateway.change;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicators/changes")
@Tag(name = "Indicators")
class ChangeResource {

    /** Shorter than the silence after which proxies on the way hang up. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "指标变化的实时推送 / Which indicators change, as server-sent events")
    public Multi<OutboundSseEvent> changes(@Context Sse sse) {
        Multi<OutboundSseEvent> changes = feed.listen().map(change -> sse.newEventBuilder()
                .name("change")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Change.class, change)
                .build());
        Multi<OutboundSseEvent> heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("live").build());
        return Multi.createBy().merging().streams(changes, heartbeat);
    }
}
