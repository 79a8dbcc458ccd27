package cn.dingzhou.rest.problem;

import java.util.Locale;

/** A sentence for people, in Chinese and in English. */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }
}
