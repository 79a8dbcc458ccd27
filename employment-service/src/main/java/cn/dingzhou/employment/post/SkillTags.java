package cn.dingzhou.employment.post;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Skills in one spelling, so that what a post asks for and what a seeker knows can be compared. */
public final class SkillTags {

    /** Full-width letters become plain, capitals small, spaces single; each skill once, in its order. */
    public static List<String> normalised(@Nullable Collection<String> skills) {
        return skills == null
                ? List.of()
                : skills.stream().map(SkillTags::normalised).distinct().toList();
    }

    private static String normalised(String skill) {
        return Normalizer.normalize(skill, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private SkillTags() {}
}
