package cn.dingzhou.rest.download;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers the running request with a file that is saved under its name and kept by no cache. */
@ApplicationScoped
public class Downloads {

    private final HttpServerRequest request;

    Downloads(HttpServerRequest request) {
        this.request = request;
    }

    /** The file; when its content fails on the way, the connection breaks. */
    public RestResponse<StreamingOutput> of(String name, String contentType, StreamingOutput content) {
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(wholeOrBroken(content))
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Closed before it is answered otherwise, since Quarkus would write a problem and the end of the answer behind the rows. */
    private StreamingOutput wholeOrBroken(StreamingOutput content) {
        HttpConnection connection = request.connection();
        return out -> {
            try {
                content.write(out);
            } catch (IOException | RuntimeException failure) {
                connection
                        .close()
                        .toCompletionStage()
                        .exceptionally(already -> null)
                        .toCompletableFuture()
                        .join();
                throw failure;
            }
        };
    }
}
