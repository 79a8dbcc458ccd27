package cn.dingzhou.employment.placement;

import cn.dingzhou.employment.application.KnownApplication;
import cn.dingzhou.employment.post.MonthlyWage;
import cn.dingzhou.employment.worker.NamedWorker;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody started work, or will within a month. */
@Schema(description = "某人就业 / somebody who starts work; named by one of applicationId, memberId and seekerId")
record StartPlacement(
        @Schema(
                        description =
                                "已接受录用的应聘 id，由此得知本人、岗位、招聘会和企业 / an accepted application, which tells the person, the post, the fair and the enterprise")
                @Nullable
                UUID applicationId,
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

    /** The same with what the application tells: it names the person and the post, and where the post is. */
    StartPlacement by(KnownApplication application, Findings findings) {
        if (memberId != null || seekerId != null) {
            findings.add(
                    "/applicationId",
                    "one-of-three",
                    "applicationId、memberId 与 seekerId 只填一个。",
                    "Name only one of applicationId, memberId and seekerId.");
        }
        if (postId != null && !postId.equals(application.postId())) {
            findings.add(
                    "/postId", "post-of-another-application", "该应聘是另一岗位的。", "The application is for another post.");
        }
        findings.orThrow();
        return new StartPlacement(
                applicationId,
                null,
                application.seekerId(),
                channel,
                fairId,
                application.postId(),
                enterpriseId,
                employer,
                workRegion == null ? application.postRegion() : workRegion,
                startedOn,
                monthlyWage);
    }
}
