package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;

/** What an indicator is counted in. */
public enum Unit {
    PERCENT("%", "%", "%"),
    /** Added up in whole fen. */
    YUAN("yuan", "元", "yuan"),
    PERSONS("persons", "人", "persons"),
    /** One person twice is two. */
    PARTICIPATIONS("participations", "人次", "participations"),
    PLACEMENTS("placements", "人次", "placements"),
    HOUSEHOLDS("households", "户", "households"),
    FAIRS("fairs", "场", "fairs"),
    ENTERPRISES("enterprises", "家", "enterprises"),
    POSTS("posts", "个", "posts");

    private final String code;
    private final Text text;

    Unit(String code, String zh, String en) {
        this.code = code;
        this.text = Text.of(zh, en);
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }

    int decimals() {
        return this == YUAN ? 2 : 0;
    }
}
