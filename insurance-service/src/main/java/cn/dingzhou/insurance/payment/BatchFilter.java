package cn.dingzhou.insurance.payment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which batches a list is of. */
record BatchFilter(
        @Parameter(description = "保险年度 id / policy year") @QueryParam("policyYear") @Nullable UUID policyYear,
        @Parameter(description = "状态 / state") @QueryParam("state") @Nullable BatchState state) {}
