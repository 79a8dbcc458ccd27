package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.rest.tracing.RequestId;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** What the gateway itself asks a service for a caller: with the caller's token, as if the caller's request were passed on. */
@ApplicationScoped
public class Inquiries {

    private static final Logger LOG = Logger.getLogger(Inquiries.class);

    private final Services services;
    private final Patience patience;
    private final HttpServerRequest request;
    private final Vertx vertx;

    Inquiries(Services services, Patience patience, HttpServerRequest request, Vertx vertx) {
        this.services = services;
        this.patience = patience;
        this.request = request;
        this.vertx = vertx;
    }

    /** What the service answered, whatever it is. */
    public record Answer(int status, Buffer body) {}

    /**
     * Waits for the answer.
     *
     * @throws NoAnswerException if there is none
     */
    public Answer post(String service, String path, Buffer json) {
        Services.Service asked = services.of(service);
        if (!asked.breaker().letsThrough()) {
            throw new NoAnswerException(service, Refusal.unavailable());
        }
        Instant began = patience.now();
        try {
            Answer answer = sent(asked, path, json)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            asked.breaker().succeeded();
            return answer;
        } catch (CompletionException failed) {
            Throwable failure = failed.getCause();
            if (Fault.isTheServices(failure, request)) {
                asked.breaker().failed();
                LOG.warnf("%s does not answer: %s", service, failure.getMessage());
            } else {
                LOG.infof("an inquiry at %s came to nothing: %s", service, failure);
            }
            throw new NoAnswerException(service, Fault.refusal(failure, patience.isOver(began)));
        }
    }

    /** On an event loop: elsewhere the answer might be over before anybody asks for its body. */
    private Future<Answer> sent(Services.Service asked, String path, Buffer json) {
        RequestOptions options =
                new RequestOptions().setMethod(HttpMethod.POST).setURI(path).setHeaders(headers());
        return Future.future(
                sent -> vertx.runOnContext(now -> send(asked, options, json).onComplete(sent)));
    }

    private Future<Answer> send(Services.Service asked, RequestOptions options, Buffer json) {
        return asked.connect(options).compose(begun -> begun.send(json)).compose(this::whole);
    }

    private Future<Answer> whole(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), body));
    }

    private MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String name : List.of("Authorization", "Accept-Language")) {
            headers.set(name, request.headers().getAll(name));
        }
        headers.set("Content-Type", "application/json");
        TravellingHeaders.toService(headers, request, RequestId.current());
        return headers;
    }
}
