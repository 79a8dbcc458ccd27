package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which schedules a list is of. */
record ScheduleFilter(
        @Parameter(description = "保险年度 id / policy year") @QueryParam("policyYear") @Nullable UUID policyYear,
        @Parameter(description = "致贫风险 / peril") @QueryParam("peril") @Nullable Peril peril,
        @Parameter(description = "保障对象 / class of households") @QueryParam("coveredClass") @Nullable
                CoveredClass coveredClass) {}
