package cn.dingzhou.employment.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The best posts for a seeker. */
@Schema(description = "求职者的最佳岗位 / the best posts for a seeker")
record PostMatches(
        UUID seekerId,
        @Schema(description = "匹配日期 / the day of the match") LocalDate on,
        @Schema(description = "求职者符合全部硬性条件的岗位数 / posts whose every requirement the seeker fulfils") int eligible,
        @Schema(description = "最佳在前；同分按 id / best first; of the same score by id") List<PostMatch> items) {}
