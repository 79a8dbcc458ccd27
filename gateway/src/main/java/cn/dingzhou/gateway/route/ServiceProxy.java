package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.refusal.Refusal;
import cn.dingzhou.gateway.refusal.Refusals;
import cn.dingzhou.rest.tracing.RequestId;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Passes requests on to one service, and answers for it while it is away. */
final class ServiceProxy implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final String ID = "requestId";

    private final URI address;
    private final CircuitBreaker breaker;
    private final Patience patience;
    private final Refusals refusals;
    private final HttpProxy proxy;

    ServiceProxy(Services.Service service, Patience patience, Refusals refusals) {
        this.address = service.address();
        this.breaker = service.breaker();
        this.patience = patience;
        this.refusals = refusals;
        this.proxy = HttpProxy.reverseProxy(service.client())
                .origin(context -> service.connect(new RequestOptions()))
                .addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        String id = RequestId.current();
        context.set(ID, id);
        if (request.method().equals(HttpMethod.CONNECT)) {
            // A service that agreed would make a tunnel of a connection that others are to use after it.
            return Future.succeededFuture(refused(context, Refusal.tunnel()));
        }
        if (!breaker.letsThrough()) {
            return Future.succeededFuture(refused(context, Refusal.unavailable()));
        }
        TravellingHeaders.toService(context.request().headers(), request, id);
        count(context, request);
        Instant began = patience.now();
        return context.sendRequest().onSuccess(answer -> breaker.succeeded()).recover(failure -> {
            if (Fault.isTheServices(failure, request)) {
                breaker.failed();
                LOG.warnf("%s does not answer: %s", address, failure.getMessage());
            } else {
                LOG.infof("a request to %s came to nothing: %s", address, failure);
            }
            return Future.succeededFuture(refused(context, Fault.refusal(failure, patience.isOver(began))));
        });
    }

    /**
     * What has said its length is held to it by HTTP itself; what has not, and goes on beyond all measure, ends with its
     * connection.
     */
    private void count(ProxyContext context, HttpServerRequest request) {
        Body body = context.request().getBody();
        if (body != null && body.length() < 0) {
            context.request()
                    .setBody(Body.body(new CountedBody(body.stream(), patience.mostBytes(), () -> request.connection()
                            .close())));
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        TravellingHeaders.toClient(context.response().headers(), address);
        if (context.response().headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            // Quarkus has put "identity" there, lest the answer be compressed twice.
            context.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return context.sendResponse();
    }

    private ProxyResponse refused(ProxyContext context, Refusal refusal) {
        HttpServerRequest request = context.request().proxiedRequest();
        if (!request.isEnded()) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        Refusals.Written written = refusals.written(
                refusal, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), context.get(ID, String.class));
        ProxyResponse answer = context.request().release().response().setStatusCode(refusal.status());
        written.headers().forEach(answer::putHeader);
        return answer.setBody(Body.body(written.body()));
    }
}
