package cn.dingzhou.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error answer as of RFC 9457.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@Schema(name = "Problem", description = "错误 / Problem (RFC 9457)")
public record Problem(
        @Schema(description = "稳定的问题类型 / stable URI of the kind of problem") URI type,
        String title,
        @Schema(examples = "400") int status,
        @Schema(description = "供程序判断的稳定代码 / stable code for programs", examples = "invalid-input") String code,
        @Schema(description = "给人看的说明，按 Accept-Language / for people, by Accept-Language") String detail,
        @Schema(description = "本次请求 / this request, as in the logs") URI instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** An error of one field. */
    @Schema(name = "ProblemField")
    public record Field(
            @Schema(description = "JSON Pointer", examples = "/members/0/citizenId") String pointer,
            String code,
            String message) {}

    static Problem of(DomainException cause, String requestId, Locale locale) {
        return new Problem(
                URI.create("urn:dingzhou:problem:" + cause.code()),
                StatusTitles.of(cause.status()).in(locale),
                cause.status(),
                cause.code(),
                cause.detail().in(locale),
                URI.create("urn:request:" + requestId),
                cause.errors().stream()
                        .map(error -> new Field(
                                error.pointer(), error.code(), error.message().in(locale)))
                        .toList());
    }
}
