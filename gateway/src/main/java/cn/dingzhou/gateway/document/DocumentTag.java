package cn.dingzhou.gateway.document;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the document an ETag, so that whoever has it need not fetch a megabyte again. */
@ApplicationScoped
class DocumentTag {

    private static final String PATH = "/openapi";
    private static final int BEFORE_THE_ROUTES = 10;

    private final OpenApiDocumentService documents;
    private final Map<Format, String> tags = new ConcurrentHashMap<>();

    DocumentTag(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    void install(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_THE_ROUTES);
    }

    private void answer(RoutingContext routing) {
        if (!routing.normalizedPath().equals(PATH)) {
            routing.next();
            return;
        }
        String tag = tags.computeIfAbsent(asked(routing), this::tag);
        HttpServerResponse response = routing.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (tag.equals(routing.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            routing.next();
        }
    }

    /** As Quarkus decides it. */
    private static Format asked(RoutingContext routing) {
        String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
        boolean json = (accept != null && accept.contains(Format.JSON.getMimeType()))
                || "JSON".equalsIgnoreCase(routing.request().getParam("format"));
        return json ? Format.JSON : Format.YAML;
    }

    private String tag(Format format) {
        try {
            byte[] document = documents.getDocument(SuiteDocument.NAME, format);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
