package cn.dingzhou.employment.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that anybody may keep for a while; their ETag follows from what they say, as a list has no version. */
@ApplicationScoped
class PublicAnswers {

    private static final String KEEP = "public, max-age=30";

    private final ObjectMapper json;

    PublicAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** 200, or 304 for a caller who has the same. */
    <T> RestResponse<T> of(Request request, T entity) {
        EntityTag tag = new EntityTag(digest(entity));
        ResponseBuilder<T> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(entity)
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.header(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .build();
    }

    private String digest(Object entity) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(entity));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
