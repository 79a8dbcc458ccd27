package cn.dingzhou.gateway.route;

import cn.dingzhou.rest.request.GuardedAnswers;
import cn.dingzhou.rest.tracing.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;

/** Which headers travel between client and service, and what the gateway adds to them. */
final class TravellingHeaders {

    /** Meant for one connection only (RFC 9110, 7.6.1); Expect, since the gateway has already answered it. */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade",
            "Expect");

    /** What only a proxy may say; a client could pretend to be somebody else with them. */
    private static final List<String> SAID_BY_PROXIES = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Real-IP");

    /** Added by the tracer on the way out, as its own part of the same trace. */
    private static final List<String> SAID_BY_THE_TRACER = List.of("traceparent", "tracestate", "baggage");

    static void toService(MultiMap headers, HttpServerRequest request, String requestId) {
        removeHopByHop(headers);
        SAID_BY_PROXIES.forEach(headers::remove);
        SAID_BY_THE_TRACER.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set(RequestId.HEADER, requestId);
    }

    static void toClient(MultiMap headers, URI service) {
        removeHopByHop(headers);
        // Already set on the answer, as on every answer of the gateway.
        headers.remove(RequestId.HEADER);
        GuardedAnswers.HEADERS.keySet().forEach(headers::remove);
        String location = headers.get("Location");
        // A service names itself, where a client cannot reach it.
        if (location != null && location.startsWith(service + "/")) {
            headers.set("Location", location.substring(service.toString().length()));
        }
    }

    private static void removeHopByHop(MultiMap headers) {
        for (String named : headers.getAll("Connection")) {
            for (String name : named.split(",")) {
                headers.remove(name.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private TravellingHeaders() {}
}
