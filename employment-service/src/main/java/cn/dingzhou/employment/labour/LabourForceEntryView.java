package cn.dingzhou.employment.labour;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the register as it is answered. */
@Schema(name = "LabourForceEntry", description = "劳动力台账的一条 / what a member of working age does")
record LabourForceEntryView(
        UUID memberId,
        UUID householdId,
        @Schema(description = "户编号 / household number") @Nullable String householdNumber,
        @Schema(description = "户所在行政村 / the household's village") RegionCode regionCode,
        @Schema(description = "户现类别 / the household's present category") Category category,
        Sex sex,
        @Schema(description = "周岁 / age in full years") int age,
        @Schema(description = "劳动能力 / labour capacity") LabourCapacity capacity,
        @Schema(description = "在校 / goes to a school or university") boolean atSchool,
        LabourState state,
        @Schema(description = "暂不能就业的原因 / why not available") @Nullable NotAvailable reason,
        @Schema(description = "最近走访日期 / day of the last visit") @Nullable LocalDate lastVisitOn) {}
