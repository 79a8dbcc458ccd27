package cn.dingzhou.household.procedure;

import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which procedures a list is of. */
record ProcedureFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "程序类别 / kind") @QueryParam("kind") @Nullable ProcedureKind kind,
        @Parameter(description = "现处阶段 / stage") @QueryParam("stage") @Nullable ProcedureStage stage,
        @Parameter(description = "仅超期未结的 / only those that run longer than 20 working days")
                @QueryParam("overdue")
                @DefaultValue("false")
                boolean overdue) {

    ProcedureFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null ? this : new ProcedureFilter(canonical.apply(region), household, kind, stage, overdue);
    }
}
