package cn.dingzhou.employment.training;

import cn.dingzhou.events.CourseStage;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which courses a list is of. */
record CourseFilter(
        @Parameter(description = "举办地区，含下级 / held in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "现处阶段 / stage") @QueryParam("stage") @Nullable CourseStage stage,
        @Parameter(description = "这天或之后仍举办 / held on this day or later") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "这天或之前已开始 / held on this day or earlier") @QueryParam("to") @Nullable LocalDate to,
        @Parameter(description = "技能 / the skill it teaches") @QueryParam("skill") @Nullable @Size(max = 40)
                String skill) {}
