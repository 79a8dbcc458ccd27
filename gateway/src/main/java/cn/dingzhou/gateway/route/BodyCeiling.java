package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** No body may have more than {@code quarkus.http.limits.max-body-size}; Quarkus refuses one, too, without saying why. */
@Singleton
class BodyCeiling {

    private static final int BEFORE_QUARKUS_DOES = 890;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final Patience patience;
    private final Refusals refusals;

    BodyCeiling(Patience patience, Refusals refusals) {
        this.patience = patience;
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS_DOES);
    }

    private void check(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && LENGTH.matcher(length).matches() && Long.parseLong(length) > patience.mostBytes()) {
            refusals.send(Refusal.tooLarge(patience.mostBytes()), routing.request(), RequestId.current());
        } else {
            routing.next();
        }
    }
}
