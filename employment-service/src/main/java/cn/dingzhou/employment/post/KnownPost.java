package cn.dingzhou.employment.post;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post as the other parts of the service may know one.
 *
 * @param fairId absent for a post at no fair
 * @param region where the work is
 * @param headcount people looked for
 * @param filled people who accepted it
 * @param reserved for people of households that are or were registered poor
 * @param education the least schooling
 * @param openFrom the first day people may apply
 * @param openUntil the last day
 */
public record KnownPost(
        UUID id,
        @Nullable UUID fairId,
        UUID enterpriseId,
        String enterpriseName,
        String title,
        RegionCode region,
        int headcount,
        int filled,
        boolean reserved,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Education education,
        LocalDate openFrom,
        LocalDate openUntil,
        PostStage stage) {}
