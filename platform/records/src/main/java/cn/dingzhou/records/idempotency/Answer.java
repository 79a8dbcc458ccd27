package cn.dingzhou.records.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a creating call answered with, ready to be said again. */
record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {

    /**
     * The answer that a resource method returned.
     *
     * @throws IllegalStateException if it is no {@link RestResponse}, which alone says its status
     */
    static Answer of(@Nullable Object returned, ObjectMapper json) {
        if (!(returned instanceof RestResponse<?> response)) {
            throw new IllegalStateException("an @Idempotent method returns a RestResponse");
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        return new Answer(
                response.getStatus(),
                Objects.toString(headers.getFirst(HttpHeaders.LOCATION), null),
                Objects.toString(headers.getFirst(HttpHeaders.ETAG), null),
                response.getEntity() == null ? null : written(response.getEntity(), json));
    }

    boolean isWorthKeeping() {
        return status < 400;
    }

    Response again() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return body == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    private static String written(Object entity, ObjectMapper json) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
