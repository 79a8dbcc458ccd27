package cn.dingzhou.employment.matching;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a post.
 *
 * @param education the least; absent if none is asked for
 * @param wageMin fen a month
 * @param wageMax fen a month
 * @param reserved only for registered households
 */
record PostFacts(
        UUID id,
        RegionCode region,
        AgeRange ages,
        @Nullable Education education,
        List<String> skills,
        long wageMin,
        long wageMax,
        boolean reserved) {}
