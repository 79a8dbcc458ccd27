package cn.dingzhou.employment.post;

import cn.dingzhou.events.Education;
import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a post is for.
 *
 * @param education the least schooling; absent when none is asked for
 * @param reserved for people of households that are or were registered poor
 */
@Embeddable
record Requirements(
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Enumerated(EnumType.STRING) @Nullable Education education,
        List<String> skills,
        boolean reserved) {

    static Requirements of(PostDescription description, Findings findings) {
        Integer from = description.minAge();
        Integer to = description.maxAge();
        if (from != null && to != null && to < from) {
            findings.add("/maxAge", "age-upside-down", "最高年龄低于最低年龄。", "The highest age lies below the lowest.");
        }
        return new Requirements(
                from,
                to,
                description.education(),
                SkillTags.normalised(description.skills()),
                Boolean.TRUE.equals(description.reserved()));
    }
}
