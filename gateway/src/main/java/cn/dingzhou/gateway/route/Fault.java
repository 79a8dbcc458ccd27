package cn.dingzhou.gateway.route;

import cn.dingzhou.gateway.refusal.Refusal;
import io.vertx.core.http.HttpServerRequest;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Why a request failed, and whose fault it is: a client that goes away or stalls must not count against a service. */
final class Fault {

    /** @param late whether the service had all the time it may have; its connection is closed then */
    static Refusal refusal(Throwable failure, boolean late) {
        if (isConnecting(failure)) {
            return Refusal.unavailable();
        }
        return late || failure instanceof TimeoutException ? Refusal.late() : Refusal.garbled();
    }

    static boolean isTheServices(Throwable failure, HttpServerRequest request) {
        if (failure instanceof SocketException || failure instanceof UnknownHostException) {
            return true;
        }
        return !isWaiting(failure) && request.isEnded() && !request.response().closed();
    }

    /** Nothing was sent. */
    private static boolean isConnecting(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof SSLHandshakeException
                || isWaiting(failure);
    }

    /** All connections to the service are in use, and too many wait for one. */
    private static boolean isWaiting(Throwable failure) {
        return failure.getClass().getSimpleName().equals("ConnectionPoolTooBusyException");
    }

    private Fault() {}
}
