package cn.dingzhou.employment.search;

import org.jspecify.annotations.Nullable;

/** What somebody typed to find names that contain it. */
public final class SearchText {

    /** The most characters that are searched for. */
    public static final int LONGEST = 100;

    /** For {@code ilike ... escape '!'}, where wildcards stand for themselves; absent for a text that says nothing. */
    public static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }

    private SearchText() {}
}
