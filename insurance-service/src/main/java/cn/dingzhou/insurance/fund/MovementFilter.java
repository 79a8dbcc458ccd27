package cn.dingzhou.insurance.fund;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which movements a list is of. */
record MovementFilter(
        @Parameter(description = "种类 / kind") @QueryParam("kind") @Nullable MovementKind kind,
        @Parameter(description = "理赔案件 id / claim") @QueryParam("claim") @Nullable UUID claim) {}
