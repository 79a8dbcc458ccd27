package cn.dingzhou.employment.labour;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries a list is of. */
record LabourForceFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "状态 / state") @QueryParam("state") @Nullable LabourState state,
        @Parameter(description = "户现类别 / the household's present category") @QueryParam("category") @Nullable
                Category category,
        @Parameter(description = "劳动能力 / labour capacity") @QueryParam("capacity") @Nullable LabourCapacity capacity,
        @Parameter(description = "自这天起未走访，含从未走访 / not visited on this day or later, or never")
                @QueryParam("notVisitedSince")
                @Nullable
                LocalDate notVisitedSince,
        @Parameter(description = "最小周岁 / youngest, in full years") @QueryParam("ageFrom") @Min(0) @Max(150) @Nullable
                Integer ageFrom,
        @Parameter(description = "最大周岁 / oldest, in full years") @QueryParam("ageTo") @Min(0) @Max(150) @Nullable
                Integer ageTo) {}
