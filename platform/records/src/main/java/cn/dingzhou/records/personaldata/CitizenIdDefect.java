package cn.dingzhou.records.personaldata;

import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.Text;

/** Why a text is not a citizen ID. */
public enum CitizenIdDefect {
    FORM("citizen-id-form", "公民身份号码应为 17 位数字加 1 位校验码。", "A citizen ID has 17 digits and a check character."),
    CHECKSUM(
            "citizen-id-checksum",
            "公民身份号码校验码不符，请核对。",
            "The check character of the citizen ID does not match; compare it with the card."),
    BIRTH_DATE("citizen-id-birth-date", "公民身份号码中的出生日期不存在。", "The birth date in the citizen ID does not exist."),
    FUTURE("citizen-id-future", "公民身份号码中的出生日期在今天之后。", "The birth date in the citizen ID lies in the future."),
    TOO_OLD("citizen-id-too-old", "公民身份号码中的年龄超过 120 岁。", "The citizen ID says an age above 120 years.");

    private final String code;
    private final Text message;

    CitizenIdDefect(String code, String zh, String en) {
        this.code = code;
        this.message = Text.of(zh, en);
    }

    public String code() {
        return code;
    }

    public Text message() {
        return message;
    }

    DomainException asException() {
        return new DomainException(400, code, message);
    }
}
