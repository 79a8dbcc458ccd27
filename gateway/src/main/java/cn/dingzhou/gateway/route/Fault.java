package cn.dingzhou.gateway.route;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** Whose fault it is that a request failed: a client that goes away or stalls must not count against a service. */
final class Fault {

    static boolean isTheServices(Throwable failure, HttpServerRequest request) {
        if (failure instanceof SocketException || failure instanceof UnknownHostException) {
            return true;
        }
        boolean silent = failure instanceof TimeoutException || failure instanceof HttpClosedException;
        return silent && request.isEnded() && !request.response().closed();
    }

    private Fault() {}
}
