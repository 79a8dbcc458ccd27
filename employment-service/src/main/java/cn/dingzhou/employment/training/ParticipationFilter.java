package cn.dingzhou.employment.training;

import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which participations a list is of. */
record ParticipationFilter(
        @Parameter(description = "学员居住地区，含下级 / where the person lives: this region or below it")
                @QueryParam("region")
                @Nullable
                RegionCode region,
        @Parameter(description = "家庭成员 id / a member of the registry") @QueryParam("member") @Nullable UUID member,
        @Parameter(description = "求职者 id / a seeker") @QueryParam("seeker") @Nullable UUID seeker,
        @Parameter(description = "培训班 id / a course") @QueryParam("course") @Nullable UUID course,
        @Parameter(description = "现处阶段 / stage") @QueryParam("stage") @Nullable ParticipationStage stage) {

    static ParticipationFilter of(UUID course) {
        return new ParticipationFilter(null, null, null, course, null);
    }
}
