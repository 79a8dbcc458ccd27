package cn.dingzhou.household.procedure;

import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.events.RegionCode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is posted in the village: enough to object, and no more. */
@Schema(description = "公示内容，姓名遮盖 / what is posted, with the name masked")
record NoticeSheet(
        ProcedureKind kind,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Schema(description = "户主，遮盖 / the head, masked", examples = "张*") @Nullable String head,
        @Schema(description = "家庭人口 / persons") int members,
        LocalDate postedOn,
        @Schema(description = "异议截止日 / objections until") LocalDate endsOn,
        @Schema(description = "如何提出异议 / how to object") String zh,
        String en) {}
