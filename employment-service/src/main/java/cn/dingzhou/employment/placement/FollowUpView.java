package cn.dingzhou.employment.placement;

import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A follow-up as it is answered. */
@Schema(name = "FollowUp", description = "就业回访 / a visit 1, 3 or 6 months after the first day at work")
record FollowUpView(
        UUID id,
        UUID placementId,
        @Nullable UUID memberId,
        @Nullable UUID seekerId,
        @Schema(description = "本人所在行政村 / where the person lives") RegionCode regionCode,
        @Schema(description = "用人单位 / employer") String employer,
        LocalDate startedOn,
        @Schema(description = "上岗后第几个月 / months after the first day") int months,
        @Schema(description = "到期日 / falls due on") LocalDate dueOn,
        @Schema(
                        description =
                                "WAITING 未到期、DUE 可回访（到期前 15 天起）、OVERDUE 已超期、VISITED 已回访、DROPPED 到期前已离岗 / DUE from 15 days before")
                FollowUpStage stage,
        @Nullable LocalDate visitedOn,
        @Nullable String visitedBy,
        @Nullable Boolean atWork,
        @Schema(description = "回访所知月工资，元 / the wage that was found, yuan a month") @Nullable BigDecimal monthlyWage,
        @Nullable String note) {}
