package cn.dingzhou.rest.conditional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the version of what they hold. */
public final class ETags {

    /** The header's value for a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the ETag. */
    public static <T> RestResponse<T> ok(long version, T entity) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }

    /** 200 with the ETag, or 304 for a caller who has this version. */
    public static <T> RestResponse<T> ok(Request request, long version, T entity) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(String.valueOf(version)));
        return unchanged == null ? ok(version, entity) : RestResponse.notModified();
    }

    /** 201 with the ETag and the new thing's address. */
    public static <T> RestResponse<T> created(UriInfo uri, Object id, long version, T entity) {
        return RestResponse.ResponseBuilder.<T>created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(entity)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }

    private ETags() {}
}
