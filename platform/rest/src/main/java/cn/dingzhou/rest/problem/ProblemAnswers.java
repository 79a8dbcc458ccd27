package cn.dingzhou.rest.problem;

import cn.dingzhou.rest.tracing.RequestId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turns a reason into the answer that says it, in the caller's language. */
@Singleton
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final List<Locale.LanguageRange> DEFAULT = Locale.LanguageRange.parse("zh");

    /** The answer to a request that failed for a reason the domain knows. */
    public RestResponse<Problem> answer(DomainException reason, HttpHeaders headers) {
        LOG.debugf("%d %s", reason.status(), reason.code());
        Locale locale = locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        RestResponse.ResponseBuilder<Problem> answer = RestResponse.ResponseBuilder.<Problem>create(reason.status())
                .entity(Problem.of(reason, RequestId.current(), locale))
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (reason.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (reason.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.build();
    }

    /** Chinese unless the caller prefers English. */
    public static Locale locale(@Nullable String acceptLanguage) {
        List<Locale.LanguageRange> wanted = acceptLanguage == null || !isReadable(acceptLanguage)
                ? DEFAULT
                : Locale.LanguageRange.parse(acceptLanguage);
        Locale found = Locale.lookup(wanted, List.of(Locale.CHINESE, Locale.ENGLISH));
        return found == null ? Locale.CHINESE : found;
    }

    /** Whether an Accept-Language, if any, has the form that it should have. */
    public static boolean isReadable(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null
                    || !Locale.LanguageRange.parse(acceptLanguage).isEmpty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            // The latter for a lone hyphen.
            return false;
        }
    }
}
