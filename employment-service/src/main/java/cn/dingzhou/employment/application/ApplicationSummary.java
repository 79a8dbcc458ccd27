package cn.dingzhou.employment.application;

import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as lists and exports show it. */
@Schema(description = "应聘 / an application in a list")
record ApplicationSummary(
        UUID id,
        UUID seekerId,
        @Schema(description = "遮盖的姓名 / the name, masked", examples = "张*") String seekerName,
        UUID postId,
        @Schema(description = "岗位名称 / title of the post") String postTitle,
        String enterpriseName,
        @Nullable UUID fairId,
        @Schema(description = "应聘时的家庭所在地 / where they lived when they applied") RegionCode region,
        @Schema(description = "工作地区 / where the work is") RegionCode postRegion,
        ApplicationStage stage,
        LocalDate appliedOn,
        @Nullable LocalDate interviewOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate decidedOn) {}
