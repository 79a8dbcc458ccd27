package cn.dingzhou.rest.problem;

import java.util.Map;

/** What a status means, in a word or two. */
final class StatusTitles {

    private static final Map<Integer, Text> TITLES = Map.ofEntries(
            Map.entry(400, Text.of("请求有误", "Bad request")),
            Map.entry(401, Text.of("需要登录", "Authentication required")),
            Map.entry(403, Text.of("没有权限", "Forbidden")),
            Map.entry(404, Text.of("未找到", "Not found")),
            Map.entry(405, Text.of("方法不允许", "Method not allowed")),
            Map.entry(406, Text.of("无法提供所需格式", "Not acceptable")),
            Map.entry(409, Text.of("冲突", "Conflict")),
            Map.entry(412, Text.of("版本已变化", "Precondition failed")),
            Map.entry(413, Text.of("请求体过大", "Content too large")),
            Map.entry(415, Text.of("不支持的格式", "Unsupported media type")),
            Map.entry(422, Text.of("无法处理", "Unprocessable content")),
            Map.entry(428, Text.of("缺少版本条件", "Precondition required")),
            Map.entry(429, Text.of("请求过多", "Too many requests")),
            Map.entry(500, Text.of("服务器错误", "Internal error")),
            Map.entry(503, Text.of("服务暂不可用", "Service unavailable")));

    static Text of(int status) {
        return TITLES.getOrDefault(status, Text.of("错误", "Error"));
    }

    private StatusTitles() {}
}
