package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;

/**
 * What an indicator is counted in.
 *
 * @param decimals how many the whole numbers that are added up have behind the point
 */
public record Unit(String code, Text text, int decimals) {

    static final Unit PERCENT = whole("%", "%", "%");
    /** Added up in whole fen. */
    static final Unit YUAN = new Unit("yuan", Text.of("元", "yuan"), 2);

    static final Unit PERSONS = whole("persons", "人", "persons");
    /** One person twice is two. */
    static final Unit PARTICIPATIONS = whole("participations", "人次", "participations");

    static final Unit PLACEMENTS = whole("placements", "人次", "placements");
    static final Unit HOUSEHOLDS = whole("households", "户", "households");
    static final Unit FAIRS = whole("fairs", "场", "fairs");
    static final Unit ENTERPRISES = whole("enterprises", "家", "enterprises");
    static final Unit POSTS = whole("posts", "个", "posts");
    static final Unit GAPS = whole("gaps", "个", "gaps");
    static final Unit WARNINGS = whole("warnings", "条", "warnings");
    static final Unit FINDINGS = whole("findings", "条", "findings");
    static final Unit PROCEDURES = whole("procedures", "件", "procedures");
    static final Unit VISITS = whole("visits", "次", "visits");
    static final Unit HOUSES = whole("houses", "处", "houses");
    static final Unit PROJECTS = whole("projects", "个", "projects");
    static final Unit ROUNDS = whole("rounds", "批", "rounds");
    static final Unit COOPERATIVES = whole("cooperatives", "家", "cooperatives");
    static final Unit LOANS = whole("loans", "笔", "loans");
    static final Unit MEASURES = whole("measures", "项", "measures");
    static final Unit CLAIMS = whole("claims", "件", "claims");
    static final Unit DAYS = whole("days", "天", "days");
    static final Unit VILLAGES = whole("villages", "个", "villages");

    private static Unit whole(String code, String zh, String en) {
        return new Unit(code, Text.of(zh, en), 0);
    }
}
