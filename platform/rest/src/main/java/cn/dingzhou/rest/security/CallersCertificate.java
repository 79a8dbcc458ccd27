package cn.dingzhou.rest.security;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where it is asked for, only who shows a certificate that is trusted here may call: the gateway. It is looked at before the
 * token is. Probes and collectors of metrics have none.
 */
@ApplicationScoped
class CallersCertificate {

    /** After the request has its id and its answer is guarded. */
    private static final int EARLY = 980;

    private static final List<String> WITHOUT = List.of("/q/health", "/q/metrics");

    private final boolean required;

    CallersCertificate(@ConfigProperty(name = "rest.client-certificate-required") boolean required) {
        this.required = required;
    }

    void install(@Observes Filters filters) {
        if (required) {
            filters.register(CallersCertificate::check, EARLY);
        }
    }

    private static void check(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (WITHOUT.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"))
                || isShown(routing.request())) {
            routing.next();
            return;
        }
        routing.fail(new DomainException(
                403,
                "client-certificate-required",
                Text.of("只接受网关的调用，请经网关访问。", "Only the gateway may call here; call the gateway.")));
    }

    /** One that is not trusted has already failed the handshake. */
    private static boolean isShown(HttpServerRequest request) {
        try {
            return request.isSSL() && !request.connection().peerCertificates().isEmpty();
        } catch (SSLPeerUnverifiedException none) {
            return false;
        }
    }
}
