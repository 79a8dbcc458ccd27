package cn.dingzhou.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A request to a service that is not reset once its answer has come whole. When a client hangs up that late, the connection is
 * somebody else's already, and Vert.x would close it under them. Another thread may just be about to tell of the answer's end,
 * so a request is given time before it is reset.
 */
final class SettledRequest implements InvocationHandler {

    /** Clients hang up when they have their answer; a while later it is either settled or far from it. */
    private static final long GRACE_MS = 500;

    private final HttpClientRequest request;
    private volatile boolean settled;

    private SettledRequest(HttpClientRequest request) {
        this.request = request;
        request.response().onSuccess(answer -> answer.end().onSuccess(end -> settled = true));
    }

    static HttpClientRequest of(HttpClientRequest request) {
        return (HttpClientRequest) Proxy.newProxyInstance(
                HttpClientRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                new SettledRequest(request));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("reset")) {
            return !settled && resetLater();
        }
        try {
            Object result = method.invoke(request, arguments);
            return result == request ? proxy : result;
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private boolean resetLater() {
        Vertx.currentContext().owner().setTimer(GRACE_MS, over -> {
            if (!settled) {
                request.reset();
            }
        });
        return true;
    }
}
