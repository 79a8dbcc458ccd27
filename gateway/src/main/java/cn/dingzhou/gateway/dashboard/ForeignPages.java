package cn.dingzhou.gateway.dashboard;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells pages of other sites why they are refused, which Quarkus would do without a word. */
@ApplicationScoped
class ForeignPages {

    /** Before Quarkus looks. */
    private static final int EARLY = 970;

    private final Set<String> admitted;
    private final Refusals refusals;

    ForeignPages(
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> admitted, Refusals refusals) {
        this.admitted = Set.copyOf(admitted.orElse(List.of()));
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || admitted.contains(origin) || origin.equals(own(request))) {
            routing.next();
        } else {
            refusals.send(Refusal.foreignPage(), request, RequestId.current());
        }
    }

    private static String own(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
