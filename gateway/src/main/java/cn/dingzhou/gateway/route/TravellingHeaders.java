package cn.dingzhou.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which headers travel between client and service, and what the gateway adds to them. */
final class TravellingHeaders {

    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

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

    /** The id the request came with, or a new one. */
    static String requestId(HttpServerRequest request) {
        String given = request.getHeader(REQUEST_ID);
        return given != null && ACCEPTABLE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    static void toService(MultiMap headers, HttpServerRequest request, String requestId) {
        removeHopByHop(headers);
        SAID_BY_PROXIES.forEach(headers::remove);
        SAID_BY_THE_TRACER.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set(REQUEST_ID, requestId);
    }

    static void toClient(MultiMap headers, URI service, String requestId) {
        removeHopByHop(headers);
        headers.set(REQUEST_ID, requestId);
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
