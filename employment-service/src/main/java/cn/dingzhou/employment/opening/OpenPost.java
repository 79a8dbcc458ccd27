package cn.dingzhou.employment.opening;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post that people may apply for today. */
@Schema(description = "今天接受应聘的岗位 / a post that people may apply for today")
record OpenPost(
        UUID id,
        @Schema(description = "招聘会；常设岗位没有 / the fair, absent for a post at none") @Nullable UUID fairId,
        String enterpriseName,
        @Schema(description = "岗位名称 / title") String title,
        @Schema(description = "招聘人数 / people looked for") int headcount,
        @Schema(description = "已录用人数 / people who accepted it") int filled,
        @Schema(description = "最低工资，元/月 / lowest wage, yuan a month") BigDecimal wageMin,
        @Schema(description = "最高工资，元/月 / highest wage, yuan a month") BigDecimal wageMax,
        @Schema(description = "工作地区 / where the work is") RegionCode region,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Schema(description = "最低文化程度 / least schooling") @Nullable Education education,
        @Schema(description = "技能要求 / skills") List<String> skills,
        @Schema(description = "仅限建档立卡户 / for registered households only") boolean reserved,
        LocalDate openFrom,
        LocalDate openUntil,
        @Schema(description = "与 near 的距离 / how far it is from near") @Nullable Distance distance) {

    /** From the columns of a query. */
    OpenPost(
            UUID id,
            @Nullable UUID fairId,
            String enterpriseName,
            String title,
            int headcount,
            int filled,
            BigDecimal wageMin,
            BigDecimal wageMax,
            String place,
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable Education education,
            List<String> skills,
            boolean reserved,
            LocalDate openFrom,
            LocalDate openUntil) {
        this(
                id,
                fairId,
                enterpriseName,
                title,
                headcount,
                filled,
                wageMin,
                wageMax,
                new RegionCode(place),
                minAge,
                maxAge,
                education,
                skills,
                reserved,
                openFrom,
                openUntil,
                null);
    }

    /** With how far it is from a place, if one is named. */
    OpenPost seenFrom(@Nullable RegionCode near) {
        return near == null
                ? this
                : new OpenPost(
                        id,
                        fairId,
                        enterpriseName,
                        title,
                        headcount,
                        filled,
                        wageMin,
                        wageMax,
                        region,
                        minAge,
                        maxAge,
                        education,
                        skills,
                        reserved,
                        openFrom,
                        openUntil,
                        Distance.between(near, region));
    }
}
