package cn.dingzhou.household.warning;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit looked whether a warning is so. */
@Schema(description = "入户核查 / a check by a visit")
record CheckWarning(
        @Schema(description = "预警之后对该户的走访 / a visit to the household since the warning") @NotNull UUID visitId) {}
