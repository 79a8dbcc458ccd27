package cn.dingzhou.gateway.refusal;

import cn.dingzhou.rest.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why the gateway itself does not answer as asked.
 *
 * @param retryAfter seconds after which the same request may succeed
 */
public record Refusal(int status, String code, Text title, Text detail, @Nullable Long retryAfter) {

    private static final Text MAY_HAVE_TAKEN_EFFECT =
            Text.of("写入可能已生效，请先读取再重试。", "A write may have taken effect, so read before you repeat it.");

    /** The service is not there: nothing was done. */
    public static Refusal unavailable() {
        return new Refusal(
                503,
                "service-unavailable",
                Text.of("服务暂不可用", "Service unavailable"),
                Text.of("该服务暂不可用，请稍后再试；其他服务不受影响。", "This service is away; try again later. Others are not affected."),
                5L);
    }

    /** The service broke off, or answered something that is not HTTP. */
    public static Refusal garbled() {
        return new Refusal(
                502,
                "service-garbled",
                Text.of("服务答复有误", "Bad gateway"),
                withoutCertainty("该服务的答复中断或无法理解。", "The service broke off or cannot be understood."),
                null);
    }

    /** The service got the request and said nothing. */
    public static Refusal late() {
        return new Refusal(
                504,
                "service-timeout",
                Text.of("服务超时", "Gateway timeout"),
                withoutCertainty("该服务未及时答复。", "The service did not answer in time."),
                null);
    }

    /** CONNECT asks for a way through, not for an answer. */
    public static Refusal tunnel() {
        return new Refusal(
                405,
                "method-not-allowed",
                Text.of("方法不允许", "Method not allowed"),
                Text.of("本接口不作隧道，请用接口文档中的方法。", "No tunnel leads through here; use a method of the API document."),
                null);
    }

    public static Refusal tooManyRequests(long seconds) {
        return new Refusal(
                429,
                "too-many-requests",
                Text.of("请求过多", "Too many requests"),
                Text.of(
                        "请求过于频繁，请在 %d 秒后再试。".formatted(seconds),
                        "Too many requests; try again in %d seconds.".formatted(seconds)),
                seconds);
    }

    public static Refusal foreignPage() {
        return new Refusal(
                403,
                "origin-not-admitted",
                Text.of("来源不允许", "Origin not admitted"),
                Text.of(
                        "该网站的页面不能调用本接口，请联系运维配置 CORS_ORIGINS。",
                        "Pages of this site may not call; ask the operator to name it in CORS_ORIGINS."),
                null);
    }

    public static Refusal tooLarge(long bytes) {
        return new Refusal(
                413,
                "content-too-large",
                Text.of("请求体过大", "Content too large"),
                Text.of(
                        "请求体超过 %d 字节，请分成几次发送。".formatted(bytes),
                        "The body has more than %d bytes; send it in parts.".formatted(bytes)),
                null);
    }

    private static Text withoutCertainty(String zh, String en) {
        return Text.of(zh + MAY_HAVE_TAKEN_EFFECT.zh(), en + " " + MAY_HAVE_TAKEN_EFFECT.en());
    }
}
