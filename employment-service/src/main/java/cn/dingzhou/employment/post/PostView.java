package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as it is answered. */
@Schema(description = "岗位 / a post")
record PostView(
        UUID id,
        @Schema(description = "招聘会；常设岗位没有 / the fair, absent for a post at none") @Nullable UUID fairId,
        UUID enterpriseId,
        CreditCode enterpriseCode,
        String enterpriseName,
        @Schema(description = "岗位编号 / number within the fair and the enterprise") String postNumber,
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
        @Schema(description = "从这天起接受应聘 / people may apply from this day") LocalDate openFrom,
        @Schema(description = "到这天为止 / to this day") LocalDate openUntil,
        @Schema(description = "OPEN 招聘中、CLOSED 已停止 / open or closed") PostStage stage) {

    static PostView of(Post post) {
        Terms terms = post.terms();
        Requirements requirements = post.requirements();
        return new PostView(
                post.id(),
                post.fairId(),
                post.enterprise().id(),
                post.enterprise().code(),
                post.enterprise().name(),
                post.number(),
                terms.title(),
                terms.headcount(),
                post.filled(),
                terms.wageMin(),
                terms.wageMax(),
                terms.region(),
                requirements.minAge(),
                requirements.maxAge(),
                requirements.education(),
                requirements.skills(),
                requirements.reserved(),
                post.validity().openFrom(),
                post.validity().openUntil(),
                post.stage());
    }
}
