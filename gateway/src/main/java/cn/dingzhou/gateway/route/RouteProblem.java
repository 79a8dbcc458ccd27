package cn.dingzhou.gateway.route;

import cn.dingzhou.rest.problem.Problem;
import cn.dingzhou.rest.problem.ProblemAnswers;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a request was not passed on, in the same words and form as everywhere in the suite. */
enum RouteProblem {
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            Text.of("需要登录", "Authentication required"),
            Text.of("请携带有效的访问令牌。", "Send a valid access token as a bearer token.")),
    IDENTITY_UNAVAILABLE(
            503,
            "identity-unavailable",
            Text.of("服务暂不可用", "Service unavailable"),
            Text.of("身份服务暂不可用,请稍后再试。", "The identity provider cannot be reached; try again later.")),
    SERVICE_UNAVAILABLE(
            503,
            "service-unavailable",
            Text.of("服务暂不可用", "Service unavailable"),
            Text.of("该服务暂不可用,请稍后再试;其他服务不受影响。", "This service is away; try again later. Others are not affected."));

    private final int status;
    private final String code;
    private final Text title;
    private final Text detail;

    RouteProblem(int status, String code, Text title, Text detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    Buffer body(ObjectMapper json, String requestId, @Nullable String acceptLanguage) {
        Locale locale = ProblemAnswers.locale(acceptLanguage);
        Problem problem = new Problem(
                URI.create("urn:dingzhou:problem:" + code),
                title.in(locale),
                status,
                code,
                detail.in(locale),
                URI.create("urn:request:" + requestId),
                List.of());
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
