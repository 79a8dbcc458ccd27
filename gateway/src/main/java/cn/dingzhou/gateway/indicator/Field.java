package cn.dingzhou.gateway.indicator;

import cn.dingzhou.rest.problem.Text;

/** The fields of work that the indicators are grouped by. */
public enum Field {
    HOUSEHOLDS("households", "农户", "Households"),
    GUARANTEES("guarantees", "两不愁三保障与监测", "Guarantees and monitoring"),
    HOUSING("housing", "住房安全", "Housing"),
    HEALTH_EDUCATION("health-education", "健康与教育", "Health and education"),
    ASSISTANCE("assistance", "帮扶", "Assistance"),
    INSURANCE("insurance", "防贫保险", "Anti-poverty insurance"),
    EMPLOYMENT("employment", "就业", "Employment"),
    REPORTED("reported", "上报数据", "Reported figures");

    private final String code;
    private final Text text;

    Field(String code, String zh, String en) {
        this.code = code;
        this.text = Text.of(zh, en);
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }
}
