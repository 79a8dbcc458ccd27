package cn.dingzhou.gateway.indicator;

import java.util.Comparator;
import java.util.List;

/** What somebody who mistyped a code may have meant. */
public final class NearCodes {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    public static List<String> to(String typed, List<String> codes) {
        String compared = typed.substring(0, Math.min(typed.length(), LONGEST));
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> strangeness(code, compared)))
                .limit(MOST)
                .toList();
    }

    /** The distance of the whole code, or of a beginning as long as what was typed. */
    private static int strangeness(String code, String typed) {
        String beginning = code.substring(0, Math.min(code.length(), typed.length()));
        return Math.min(distance(code, typed), 1 + distance(beginning, typed));
    }

    /** How many letters to add, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private NearCodes() {}
}
