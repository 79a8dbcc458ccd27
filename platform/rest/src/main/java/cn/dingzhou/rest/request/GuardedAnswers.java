package cn.dingzhou.rest.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What every answer tells a browser: it is not a page, nor to be guessed at or framed, and the way back is by TLS. What is
 * answered to somebody who has signed in is kept by no cache, unless the answer itself says otherwise.
 */
@ApplicationScoped
public class GuardedAnswers {

    /** The same on every answer; a page has a wider {@code Content-Security-Policy} of its own. */
    public static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    /** Right after the request has its id, so that refusals are guarded, too. */
    private static final int EARLY = 990;

    void install(@Observes Filters filters) {
        filters.register(GuardedAnswers::guard, EARLY);
    }

    private static void guard(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        HEADERS.forEach(headers::set);
        if (routing.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            routing.addHeadersEndHandler(ended -> {
                if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                    headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
        }
        routing.next();
    }
}
