package cn.dingzhou.employment.enterprise;

import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which enterprises a list is of. */
record EnterpriseFilter(
        @Parameter(description = "所在地区，含下级 / in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "阶段 / stage") @QueryParam("stage") @Nullable EnterpriseStage stage,
        @Parameter(description = "名称中的文字 / part of the name")
                @QueryParam("text")
                @Size(max = SearchText.LONGEST)
                @Nullable
                String text) {}
