package cn.dingzhou.gateway.route;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
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

    private final String service;
    private final URI address;
    private final CircuitBreaker breaker;
    private final ObjectMapper json;
    private final HttpProxy proxy;

    ServiceProxy(String service, URI address, HttpClient client, CircuitBreaker breaker, ObjectMapper json) {
        this.service = service;
        this.address = address;
        this.breaker = breaker;
        this.json = json;
        this.proxy = HttpProxy.reverseProxy(client).origin(port(address), address.getHost()).addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        String id = TravellingHeaders.requestId(request);
        context.set(ID, id);
        if (!breaker.letsThrough()) {
            return Future.succeededFuture(unavailable(context));
        }
        TravellingHeaders.toService(context.request().headers(), request, id);
        return context.sendRequest().onSuccess(answer -> breaker.succeeded()).recover(failure -> {
            if (Fault.isTheServices(failure, request)) {
                breaker.failed();
                LOG.warnf("%s does not answer: %s", service, failure.getMessage());
            }
            return Future.succeededFuture(unavailable(context));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        TravellingHeaders.toClient(context.response().headers(), address, context.get(ID, String.class));
        return context.sendResponse();
    }

    private static int port(URI address) {
        boolean said = address.getPort() >= 0;
        return said ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    private ProxyResponse unavailable(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        RouteProblem problem = RouteProblem.SERVICE_UNAVAILABLE;
        ProxyResponse answer = context.request().release().response();
        answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Retry-After", "5")
                .setBody(Body.body(problem.body(
                        json, context.get(ID, String.class), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
        return answer;
    }
}
