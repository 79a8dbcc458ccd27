package cn.dingzhou.insurance.payment;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which payments a list is of. */
record PaymentFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "批次 id / batch") @QueryParam("batch") @Nullable UUID batch,
        @Parameter(description = "案件 id / claim") @QueryParam("claim") @Nullable UUID claim,
        @Parameter(description = "状态 / state") @QueryParam("state") @Nullable PaymentStatus state) {}
