package cn.dingzhou.employment.post;

import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.events.PostStage;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which posts a list is of. */
record PostFilter(
        @Parameter(description = "工作地区，含下级 / work in this region or below it") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "招聘会 / of this fair") @QueryParam("fair") @Nullable UUID fair,
        @Parameter(description = "企业 / of this enterprise") @QueryParam("enterprise") @Nullable UUID enterprise,
        @Parameter(description = "是否停止招聘 / open or closed") @QueryParam("stage") @Nullable PostStage stage,
        @Parameter(description = "这天接受应聘的 / those people may apply for on this day") @QueryParam("openOn") @Nullable
                LocalDate openOn,
        @Parameter(description = "仅限建档立卡户的岗位 / reserved for registered households, or not")
                @QueryParam("reserved")
                @Nullable
                Boolean reserved,
        @Parameter(description = "岗位或企业名称中的文字 / part of the title or the enterprise's name")
                @QueryParam("text")
                @Size(max = SearchText.LONGEST)
                @Nullable
                String text) {}
