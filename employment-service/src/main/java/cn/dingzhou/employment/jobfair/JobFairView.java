package cn.dingzhou.employment.jobfair;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job fair as it is answered. */
@Schema(description = "招聘会 / a job fair")
record JobFairView(
        UUID id,
        @Schema(description = "编号 / number") String number,
        @Schema(description = "主题 / theme") String theme,
        @Schema(description = "形式 / how it is held") FairMode mode,
        @Schema(description = "举办地区 / the city or a township") RegionCode region,
        @Schema(description = "地点 / places") List<String> places,
        LocalDate startsOn,
        LocalDate endsOn,
        FairStage state,
        @Schema(description = "最多参会企业数 / the most enterprises it has room for") @Nullable Integer capacity,
        @Schema(description = "参会企业数 / enterprises that take part") int enterprises,
        @Schema(description = "岗位数 / posts they offer") int posts,
        @Schema(description = "招聘人数 / people they look for") int vacancies) {

    static JobFairView of(JobFair fair, LocalDate today) {
        Plan plan = fair.plan();
        Offer offer = fair.offer();
        return new JobFairView(
                fair.id(),
                fair.number(),
                plan.theme(),
                plan.mode(),
                plan.region(),
                plan.places(),
                plan.startsOn(),
                plan.endsOn(),
                plan.stageOn(today),
                plan.capacity(),
                offer.enterprises(),
                offer.posts(),
                offer.vacancies());
    }
}
