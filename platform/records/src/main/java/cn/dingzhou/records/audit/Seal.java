package cn.dingzhou.records.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A link of the chain. Noted down outside the database it proves later that nothing up to it was cut off or made anew.
 *
 * @param hash over the seal before and the entry, in hexadecimal
 */
public record Seal(long seq, String hash) {

    public static final String FORM = "[0-9]{1,18}:[0-9a-f]{64}";

    /** What the first one follows. */
    public static final Seal BEGINNING = new Seal(0, "0".repeat(64));

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws IllegalArgumentException if it is not of the {@link #FORM} */
    public static Seal parse(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        int colon = text.indexOf(':');
        return new Seal(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    static Seal of(long seq, byte[] hash) {
        return new Seal(seq, HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
