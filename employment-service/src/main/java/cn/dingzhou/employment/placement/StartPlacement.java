package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.post.MonthlyWage;
import cn.dingzhou.employment.worker.NamedWorker;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody started work, or will within a month. */
@Schema(description = "某人就业 / somebody who starts work; named by one of memberId and seekerId")
record StartPlacement(
        @Schema(description = "家庭成员 id / a member of the registry") @Nullable UUID memberId,
        @Schema(description = "求职者 id / a seeker") @Nullable UUID seekerId,
        @Schema(description = "就业渠道 / how they came to the job") @NotNull PlacementChannel channel,
        @Schema(description = "招聘会 id；渠道为招聘会时必填 / needed for JOB_FAIR, unless the post is of a fair") @Nullable
                UUID fairId,
        @Schema(description = "岗位 id / the post, when known") @Nullable UUID postId,
        @Schema(description = "企业 id / the enterprise, when known") @Nullable UUID enterpriseId,
        @Schema(description = "用人单位；已知企业时可不填 / employer; may be left out of a known enterprise")
                @PlainText
                @Size(max = 200)
                @Nullable
                String employer,
        @Schema(description = "工作地区 / where the work is") @Nullable RegionCode workRegion,
        @Schema(description = "上岗日期 / the first day") @NotNull LocalDate startedOn,
        @Schema(description = "月工资，元 / yuan a month", examples = "3200") @NotNull @MonthlyWage BigDecimal monthlyWage)
        implements NamedWorker {

    StartPlacement {
        monthlyWage = Money.stored(monthlyWage);
    }
}
