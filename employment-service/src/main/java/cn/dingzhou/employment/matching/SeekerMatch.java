package cn.dingzhou.employment.matching;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seeker who fits a post. */
@Schema(description = "与岗位匹配的求职者 / a seeker who fits the post")
record SeekerMatch(
        UUID seekerId,
        @Schema(description = "住地 / where the seeker lives") RegionCode village,
        @Schema(description = "总分，0–100 / score", examples = "87.50") BigDecimal score,
        List<MatchLine> lines) {

    static SeekerMatch of(Best.Scored<SeekerFacts> scored, List<MatchLine> lines) {
        return new SeekerMatch(scored.id(), scored.what().village(), Scale.points(scored.score()), lines);
    }
}
