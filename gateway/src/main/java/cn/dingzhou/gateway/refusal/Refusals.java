package cn.dingzhou.gateway.refusal;

import cn.dingzhou.rest.problem.Problem;
import cn.dingzhou.rest.problem.ProblemAnswers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes refusals down as problems, in the caller's language. */
@ApplicationScoped
public class Refusals {

    /** So long what a client still sends is read, since a connection closed at once would lose it the answer. */
    private static final long LINGERING_MS = 2000;

    private final ObjectMapper json;
    private final Vertx vertx;

    Refusals(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /** Ends the request; a body that is still coming is not waited for. */
    public void send(Refusal refusal, HttpServerRequest request, String requestId) {
        Written written = written(refusal, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), requestId);
        HttpServerResponse response = request.response().setStatusCode(refusal.status());
        written.headers().forEach(response::putHeader);
        if (!request.isEnded()) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
            request.handler(dropped -> {}).resume();
            vertx.setTimer(LINGERING_MS, over -> request.connection().close());
        }
        response.end(written.body());
    }

    public Written written(Refusal refusal, @Nullable String acceptLanguage, String requestId) {
        Locale locale = ProblemAnswers.locale(acceptLanguage);
        Problem problem = new Problem(
                URI.create("urn:dingzhou:problem:" + refusal.code()),
                refusal.title().in(locale),
                refusal.status(),
                refusal.code(),
                refusal.detail().in(locale),
                URI.create("urn:request:" + requestId),
                List.of());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Content-Language", locale.getLanguage());
        if (refusal.retryAfter() != null) {
            headers.put("Retry-After", String.valueOf(refusal.retryAfter()));
        }
        return new Written(headers, bytes(problem));
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always writable", impossible);
        }
    }

    /** A refusal as it goes over the wire. */
    public record Written(Map<String, String> headers, Buffer body) {}
}
