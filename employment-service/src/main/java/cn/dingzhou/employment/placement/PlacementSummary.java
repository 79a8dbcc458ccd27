package cn.dingzhou.employment.placement;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as a row of a list. */
@Schema(description = "就业记录 / a placement in a list")
record PlacementSummary(
        UUID id,
        @Schema(description = "报送编号 / the reporting office's number") @Nullable String reference,
        @Schema(description = "本人所在行政村 / where the person lives") RegionCode regionCode,
        @Nullable UUID memberId,
        @Nullable UUID seekerId,
        @Schema(description = "上岗时的户类别 / the household's category on the first day") @Nullable Category category,
        PlacementChannel channel,
        @Nullable UUID fairId,
        @Schema(description = "用人单位 / employer") String employer,
        @Nullable RegionCode workRegion,
        LocalDate startedOn,
        @Schema(description = "最近所知月工资，元 / the wage as last told, yuan a month") BigDecimal monthlyWage,
        @Schema(description = "离岗首日 / the first day without the job") @Nullable LocalDate endedOn,
        @Nullable PlacementEnd endReason,
        @Schema(
                        description =
                                "登记时户籍记为无劳动能力，两处须有一处更正 / the registry says the person cannot work: one of the two is to be corrected")
                boolean withoutCapacity) {

    static PlacementSummary of(Placement placement) {
        Ending ending = placement.ending();
        return new PlacementSummary(
                placement.id(),
                placement.reference(),
                placement.region(),
                placement.worker().memberId(),
                placement.worker().seekerId(),
                placement.worker().category(),
                placement.origin().channel(),
                placement.origin().fairId(),
                placement.job().employer(),
                placement.job().workRegion(),
                placement.job().startedOn(),
                placement.pay().now(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason(),
                placement.withoutCapacity());
    }
}
