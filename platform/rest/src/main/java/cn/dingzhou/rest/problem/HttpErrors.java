package cn.dingzhou.rest.problem;

import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reasons that the protocol itself knows. */
final class HttpErrors {

    private static final Map<Integer, Reason> KNOWN = Map.of(
            400, error(400, "bad-request", "请求无法理解。", "The request cannot be understood."),
            401, error(401, "unauthenticated", "请携带有效的访问令牌。", "Send a valid access token as a bearer token."),
            403, error(403, "forbidden", "您的角色无权进行此操作。", "Your roles do not allow this."),
            404, error(404, "not-found", "没有这个地址。", "There is nothing at this address."),
            405, error(405, "method-not-allowed", "此地址不支持该方法。", "This address does not support the method."),
            406, error(406, "not-acceptable", "无法提供 Accept 要求的格式。", "None of the formats in Accept can be given."),
            413,
                    error(
                            413,
                            "content-too-large",
                            "请求体过大；大量数据请用导入接口。",
                            "The body is too large; use an import for bulk data."),
            415, error(415, "unsupported-media-type", "不支持此 Content-Type。", "This Content-Type is not supported."),
            503,
                    error(
                            503,
                            "identity-unavailable",
                            "身份服务暂不可用，请稍后再试。",
                            "The identity provider cannot be reached; try again later."));

    private static final Reason UNEXPECTED = error(
            500, "internal-error", "服务器内部错误，请把 instance 告知运维。", "Something failed here; tell operations the instance.");

    static DomainException of(int status) {
        Reason other =
                status < 500 ? error(status, "http-" + status, "请求未被接受。", "The request was not accepted.") : UNEXPECTED;
        return KNOWN.getOrDefault(status, other).exception();
    }

    /** A token that cannot be checked because its issuer is away is not the caller's fault. */
    static DomainException badToken(AuthenticationFailedException failure) {
        return isUnreachable(failure.getCause()) ? of(503) : of(401);
    }

    private static boolean isUnreachable(@Nullable Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof IOException
                    || reason.getClass().getSimpleName().equals("OIDCException")) {
                return true;
            }
        }
        return false;
    }

    private static Reason error(int status, String code, String zh, String en) {
        return new Reason(status, code, Text.of(zh, en));
    }

    private record Reason(int status, String code, Text detail) {
        DomainException exception() {
            return new DomainException(status, code, detail);
        }
    }

    private HttpErrors() {}
}
