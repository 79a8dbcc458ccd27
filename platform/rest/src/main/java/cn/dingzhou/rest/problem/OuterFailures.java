package cn.dingzhou.rest.problem;

import cn.dingzhou.rest.tracing.RequestId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Answers what fails before it comes to a resource, such as a request with a broken Host; Quarkus would name the exception. */
@ApplicationScoped
class OuterFailures {

    private static final Logger LOG = Logger.getLogger(OuterFailures.class);

    /** Quarkus' own handler is the last. */
    private static final int LAST_BUT_ONE = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;

    OuterFailures(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(LAST_BUT_ONE).failureHandler(this::answer);
    }

    private void answer(RoutingContext routing) {
        // Quarkus turns a missing or wrong token into a challenge.
        if (routing.failure() instanceof SecurityException || routing.response().headWritten()) {
            routing.next();
            return;
        }
        DomainException reason = reason(routing);
        if (reason.status() >= 500) {
            LOG.error("request failed", routing.failure());
        }
        Locale locale = ProblemAnswers.locale(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(reason, RequestId.current(), locale);
        try {
            routing.response()
                    .setStatusCode(reason.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            routing.next();
        }
    }

    private static DomainException reason(RoutingContext routing) {
        if (routing.failure() instanceof DomainException known) {
            return known;
        }
        return HttpErrors.of(routing.statusCode() < 400 ? 500 : routing.statusCode());
    }
}
