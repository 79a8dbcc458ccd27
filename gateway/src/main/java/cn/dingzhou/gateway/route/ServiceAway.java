package cn.dingzhou.gateway.route;

import cn.dingzhou.rest.problem.Problem;
import cn.dingzhou.rest.problem.ProblemAnswers;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The answer in place of a service's own while it is away: a problem as any other of the suite. */
final class ServiceAway {

    private static final int STATUS = 503;
    private static final Text TITLE = Text.of("服务暂不可用", "Service unavailable");
    private static final Text DETAIL =
            Text.of("该服务暂不可用，请稍后再试；其他服务不受影响。", "This service is away; try again later. Others are not affected.");

    private final ObjectMapper json;

    ServiceAway(ObjectMapper json) {
        this.json = json;
    }

    ProxyResponse in(ProxyResponse answer, HttpServerRequest request, String requestId) {
        Locale locale = ProblemAnswers.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = new Problem(
                URI.create("urn:dingzhou:problem:service-unavailable"),
                TITLE.in(locale),
                STATUS,
                "service-unavailable",
                DETAIL.in(locale),
                URI.create("urn:request:" + requestId),
                List.of());
        return answer.setStatusCode(STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .putHeader("Retry-After", "5")
                .setBody(Body.body(bytes(problem)));
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always writable", impossible);
        }
    }
}
