package cn.dingzhou.gateway.dashboard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;

/** What the pages may load and whom they may talk to: their own files, and the identity provider where people sign in. */
@ApplicationScoped
class PagePolicy {

    private static final Set<String> DASHBOARD = Set.of("/", "/index.html");
    private static final String SWAGGER = "/q/swagger-ui";

    /** After the headers that every answer gets. */
    private static final int LATER = 980;

    private final String dashboard;
    private final String swagger;

    PagePolicy(DashboardConfig config) {
        URI issuer = config.issuer();
        String common = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                + "connect-src 'self' %s://%s; ".formatted(issuer.getScheme(), issuer.getAuthority());
        dashboard = common + "script-src 'self'; style-src 'self'; img-src 'self' data: blob:";
        // Its own page begins with a script, and its styles are in the page.
        swagger = common + "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
    }

    void install(@Observes Filters filters) {
        filters.register(this::tell, LATER);
    }

    private void tell(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (DASHBOARD.contains(path)) {
            routing.response().putHeader("Content-Security-Policy", dashboard);
        } else if (path.startsWith(SWAGGER)) {
            routing.response().putHeader("Content-Security-Policy", swagger);
        }
        routing.next();
    }
}
