package cn.dingzhou.employment.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The best seekers for a post. */
@Schema(description = "岗位的最佳求职者 / the best seekers for a post")
record SeekerMatches(
        UUID postId,
        @Schema(description = "匹配日期 / the day of the match") LocalDate on,
        @Schema(description = "符合全部硬性条件的求职者数 / seekers who fulfil every requirement") int eligible,
        @Schema(description = "最佳在前；同分按 id / best first; of the same score by id") List<SeekerMatch> items) {}
