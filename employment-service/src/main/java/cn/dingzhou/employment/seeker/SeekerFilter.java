package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.post.SkillTags;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which seekers a list is of. */
record SeekerFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "求职状态 / whether they look for work") @QueryParam("stage") @Nullable SeekerStage stage,
        @Parameter(description = "是否建档立卡（含脱贫）户成员 / of a household that is or was registered poor")
                @QueryParam("registered")
                @Nullable
                Boolean registered,
        @Parameter(description = "文化程度 / education") @QueryParam("education") @Nullable Education education,
        @Parameter(description = "技能，/ a skill") @QueryParam("skill") @Size(max = 30) @Nullable String skill) {

    /** As seekers' skills are kept. */
    @Nullable
    String skillTag() {
        return skill == null ? null : SkillTags.normalised(List.of(skill)).get(0);
    }
}
