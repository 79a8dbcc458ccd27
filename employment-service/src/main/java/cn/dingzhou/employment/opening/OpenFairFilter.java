package cn.dingzhou.employment.opening;

import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which open fairs are looked for. */
record OpenFairFilter(
        @Parameter(description = "主题中的文字 / part of the theme")
                @QueryParam("text")
                @Size(max = SearchText.LONGEST)
                @Nullable
                String text,
        @Parameter(description = "举办地区，含下级 / held in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "形式 / how it is held") @QueryParam("mode") @Nullable FairMode mode) {}
