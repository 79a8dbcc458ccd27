package cn.dingzhou.records.personaldata;

/** Personal data as answers show it. */
public final class Masks {

    /** 张三丰 is 张*. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** 130682********1234. */
    public static String citizenId(String citizenId) {
        return middle(citizenId, 6, 4);
    }

    /** 138****1234. */
    public static String phone(String phone) {
        return middle(phone, 3, 4);
    }

    /** 622848*********0000, and 1234****6789 of a short one. */
    public static String account(String account) {
        return middle(account, account.length() < 16 ? 4 : 6, 4);
    }

    /** Nothing is shown of a text so short that little would stay hidden. */
    private static String middle(String text, int start, int end) {
        int hidden = text.length() - start - end;
        return hidden < end
                ? "*".repeat(text.length())
                : text.substring(0, start) + "*".repeat(hidden) + text.substring(text.length() - end);
    }

    private Masks() {}
}
