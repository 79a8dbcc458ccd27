package cn.dingzhou.employment.opening;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fair that is open today. */
@Schema(description = "今天进行中的招聘会 / a job fair that is open today")
record OpenFair(
        UUID id,
        @Schema(description = "编号 / number") String number,
        @Schema(description = "主题 / theme") String theme,
        @Schema(description = "形式 / how it is held") FairMode mode,
        @Schema(description = "举办地区 / the city or a township") RegionCode region,
        @Schema(description = "地点 / places") List<String> places,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(description = "参会企业数 / enterprises that take part") int enterprises,
        @Schema(description = "岗位数 / posts they offer") int posts,
        @Schema(description = "招聘人数 / people they look for") int vacancies) {

    /** From the columns of a query. */
    OpenFair(
            UUID id,
            String number,
            String theme,
            FairMode mode,
            String regionCode,
            List<String> places,
            LocalDate startsOn,
            LocalDate endsOn,
            int enterprises,
            int posts,
            int vacancies) {
        this(
                id,
                number,
                theme,
                mode,
                new RegionCode(regionCode),
                places,
                startsOn,
                endsOn,
                enterprises,
                posts,
                vacancies);
    }
}
