package cn.dingzhou.gateway.route;

import cn.dingzhou.rest.request.RequestId;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jboss.logging.Logger;

/** Passes requests on to one service, and answers for it while it is away. */
final class ServiceProxy implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final String ID = "requestId";

    private final URI address;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final ServiceAway away;
    private final HttpProxy proxy;

    ServiceProxy(URI address, HttpClient client, CircuitBreaker breaker, ServiceAway away) {
        this.address = address;
        this.client = client;
        this.breaker = breaker;
        this.away = away;
        this.proxy = HttpProxy.reverseProxy(client).origin(context -> connect()).addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        String id = RequestId.current();
        context.set(ID, id);
        if (!breaker.letsThrough()) {
            return Future.succeededFuture(unavailable(context));
        }
        TravellingHeaders.toService(context.request().headers(), request, id);
        return context.sendRequest().onSuccess(answer -> breaker.succeeded()).recover(failure -> {
            if (Fault.isTheServices(failure, request)) {
                breaker.failed();
                LOG.warnf("%s does not answer: %s", address, failure.getMessage());
            }
            return Future.succeededFuture(unavailable(context));
        });
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

    private Future<HttpClientRequest> connect() {
        boolean secure = "https".equals(address.getScheme());
        int standardPort = secure ? 443 : 80;
        return client.request(new RequestOptions()
                        .setSsl(secure)
                        .setHost(address.getHost())
                        .setPort(address.getPort() < 0 ? standardPort : address.getPort()))
                // Without a handler Vert.x logs every client that breaks off as an error.
                .onSuccess(request -> request.exceptionHandler(failure -> LOG.debug("a request failed", failure)));
    }

    private ProxyResponse unavailable(ProxyContext context) {
        return away.in(
                context.request().release().response(),
                context.request().proxiedRequest(),
                context.get(ID, String.class));
    }
}
