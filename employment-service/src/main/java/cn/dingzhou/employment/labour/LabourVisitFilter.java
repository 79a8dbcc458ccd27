package cn.dingzhou.employment.labour;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which visits a list is of. */
record LabourVisitFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "成员 id / the member") @QueryParam("member") @Nullable UUID member,
        @Parameter(description = "结果 / what was found") @QueryParam("state") Finding.@Nullable State state,
        @Parameter(description = "自这天起 / visited on this day or later") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "到这天止 / visited on this day or earlier") @QueryParam("to") @Nullable LocalDate to) {}
