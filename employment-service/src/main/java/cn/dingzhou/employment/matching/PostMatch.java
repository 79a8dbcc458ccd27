package cn.dingzhou.employment.matching;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post that fits a seeker. */
@Schema(description = "与求职者匹配的岗位 / a post that fits the seeker")
record PostMatch(
        UUID postId,
        @Schema(description = "岗位名称 / title") String title,
        @Schema(description = "企业名称 / enterprise") String enterpriseName,
        @Schema(description = "招聘会 / the fair, if it is offered at one") @Nullable UUID fairId,
        @Schema(description = "工作地区 / where the work is") RegionCode region,
        @Schema(description = "最低工资，元/月 / lowest wage, yuan a month") BigDecimal wageMin,
        @Schema(description = "最高工资，元/月 / highest wage, yuan a month") BigDecimal wageMax,
        @Schema(description = "剩余名额 / places left") int vacancies,
        @Schema(description = "报名截止日 / open until") LocalDate openUntil,
        @Schema(description = "总分，0–100 / score", examples = "87.50") BigDecimal score,
        List<MatchLine> lines) {

    static PostMatch of(Best.Scored<PostFactsRepository.Open> scored, List<MatchLine> lines) {
        PostFacts facts = scored.what().facts();
        PostNotice notice = scored.what().notice();
        return new PostMatch(
                facts.id(),
                notice.title(),
                notice.enterpriseName(),
                notice.fairId(),
                facts.region(),
                BigDecimal.valueOf(facts.wageMin(), 2),
                BigDecimal.valueOf(facts.wageMax(), 2),
                notice.vacancies(),
                notice.openUntil(),
                Scale.points(scored.score()),
                lines);
    }
}
