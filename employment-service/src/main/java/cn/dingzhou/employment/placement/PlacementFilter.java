package cn.dingzhou.employment.placement;

import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which placements a list is of. */
record PlacementFilter(
        @Parameter(description = "本人所在市、乡镇或行政村 / where the person lives") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "此成员的就业史 / one member's history") @QueryParam("member") @Nullable UUID member,
        @Parameter(description = "此求职者的就业史 / one seeker's history") @QueryParam("seeker") @Nullable UUID seeker,
        @Parameter(description = "就业渠道 / channel") @QueryParam("channel") @Nullable PlacementChannel channel,
        @Parameter(description = "招聘会 id / fair") @QueryParam("fair") @Nullable UUID fair,
        @Parameter(description = "是否仍在岗 / whether the job lasts") @QueryParam("running") @Nullable Boolean running,
        @Parameter(description = "上岗时是否建档立卡户（含脱贫户） / of a registered household, exited ones included, on the first day")
                @QueryParam("registered")
                @Nullable
                Boolean registered,
        @Parameter(description = "登记时户籍记为无劳动能力 / recorded although the registry says the person cannot work")
                @QueryParam("withoutCapacity")
                @Nullable
                Boolean withoutCapacity,
        @Parameter(
                        description =
                                "结束原因；录入有误的仅在 ENTERED_IN_ERROR 时列出 / why it ended; entries in error are listed only for ENTERED_IN_ERROR")
                @QueryParam("reason")
                @Nullable
                PlacementEnd reason,
        @Parameter(description = "上岗日期不早于 / started on this day or later") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "上岗日期不晚于 / started on this day or earlier") @QueryParam("to") @Nullable
                LocalDate to) {}
