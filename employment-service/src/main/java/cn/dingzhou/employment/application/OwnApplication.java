package cn.dingzhou.employment.application;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as whoever applied sees it: how far it is, not who dealt with it. */
@Schema(description = "本人应聘 / an application of one's own")
record OwnApplication(
        UUID id,
        UUID postId,
        @Schema(description = "岗位名称 / title of the post") String postTitle,
        String enterpriseName,
        @Nullable UUID fairId,
        @Schema(description = "工作地区 / where the work is") RegionCode postRegion,
        ApplicationStage stage,
        LocalDate appliedOn,
        @Schema(description = "面试日期 / the day of the interview") @Nullable LocalDate interviewOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate decidedOn,
        @Schema(description = "最近一步的说明，如面试时间地点 / the last step's note, such as where the interview is") @Nullable
                String note,
        @Schema(description = "不录用的原因 / why they were not taken") @Nullable RefusalReason reason) {}
