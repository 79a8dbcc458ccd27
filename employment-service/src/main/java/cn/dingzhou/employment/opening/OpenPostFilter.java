package cn.dingzhou.employment.opening;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which open posts are looked for. */
record OpenPostFilter(
        @Parameter(description = "岗位或企业名称中的文字 / part of the title or the enterprise's name")
                @QueryParam("text")
                @Size(max = SearchText.LONGEST)
                @Nullable
                String text,
        @Parameter(description = "工作地区，含下级 / work in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "最低工资不少于，元/月 / the lowest wage is at least this, yuan a month")
                @QueryParam("wageMin")
                @Min(0)
                @Max(1_000_000)
                @Nullable
                Integer wageMin,
        @Parameter(description = "此文化程度可应聘的 / open to somebody of this schooling") @QueryParam("education") @Nullable
                Education education,
        @Parameter(description = "从何处看距离 / the place that distances are seen from") @QueryParam("near") @Nullable
                RegionCode near,
        @Parameter(description = "距 near 不超过 / no farther from near than this") @QueryParam("distance") @Nullable
                Distance distance,
        @Parameter(description = "招聘会 / of this fair") @QueryParam("fair") @Nullable UUID fair) {

    /** What the places near enough begin with; absent for anywhere. */
    @Nullable
    String nearbyPrefix() {
        if (distance == null) {
            return null;
        }
        if (near == null) {
            throw new InvalidInputException(new FieldError(
                    "/near", "near-missing", "按距离筛选时请填 near。", "Name the place near which the work shall be."));
        }
        return distance.prefix(near);
    }

    /** The schooling that a post may ask for; absent for any. */
    @Nullable
    Set<Education> reachable() {
        return education == null ? null : EnumSet.range(Education.ILLITERATE, education);
    }
}
