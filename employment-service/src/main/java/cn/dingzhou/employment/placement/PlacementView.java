package cn.dingzhou.employment.placement;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementEnd;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement with everything that is known of it. */
@Schema(name = "Placement", description = "就业记录及其工资和回访 / a placement with its wages and follow-ups")
record PlacementView(
        UUID id,
        @Schema(description = "报送编号 / the reporting office's number") @Nullable String reference,
        @Schema(description = "本人所在行政村 / where the person lives") RegionCode regionCode,
        @Nullable UUID memberId,
        @Nullable UUID seekerId,
        @Nullable UUID householdId,
        @Schema(description = "上岗时的户类别 / the household's category on the first day") @Nullable Category category,
        PlacementChannel channel,
        @Nullable UUID applicationId,
        @Nullable UUID postId,
        @Nullable UUID fairId,
        @Nullable UUID enterpriseId,
        @Schema(description = "用人单位 / employer") String employer,
        @Nullable RegionCode workRegion,
        LocalDate startedOn,
        @Schema(description = "最近所知月工资，元 / the wage as last told, yuan a month") BigDecimal monthlyWage,
        @Schema(description = "工资变动，由早到晚 / wages, oldest first") List<Wage> wages,
        @Schema(description = "离岗首日；录入有误者为上岗日 / the first day without the job; of an entry in error its first day")
                @Nullable
                LocalDate endedOn,
        @Nullable PlacementEnd endReason,
        @Nullable String endNote,
        @Nullable String endedBy,
        @Schema(
                        description =
                                "登记时户籍记为无劳动能力，两处须有一处更正 / the registry says the person cannot work: one of the two is to be corrected")
                boolean withoutCapacity,
        String recordedBy,
        Instant recordedAt,
        @Schema(description = "第 1、3、6 个月回访 / visits after 1, 3 and 6 months") List<FollowUpView> followUps) {

    static PlacementView of(Placement placement, LocalDate today) {
        Origin origin = placement.origin();
        Ending ending = placement.ending();
        return new PlacementView(
                placement.id(),
                placement.reference(),
                placement.region(),
                placement.worker().memberId(),
                placement.worker().seekerId(),
                placement.worker().householdId(),
                placement.worker().category(),
                origin.channel(),
                origin.applicationId(),
                origin.postId(),
                origin.fairId(),
                origin.enterpriseId(),
                placement.job().employer(),
                placement.job().workRegion(),
                placement.job().startedOn(),
                placement.pay().now(),
                placement.pay().wages(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.note(),
                ending == null ? null : ending.by(),
                placement.withoutCapacity(),
                placement.recordedBy(),
                placement.recordedAt(),
                placement.followUps().stream()
                        .map(followUp -> followUp.view(today))
                        .toList());
    }
}
