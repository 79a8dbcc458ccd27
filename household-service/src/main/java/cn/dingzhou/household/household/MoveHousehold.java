package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household moves to another village (迁移). */
@Schema(description = "迁往另一行政村 / move to another village")
record MoveHousehold(
        @Schema(description = "迁往的行政村 / the village it moves to", examples = "130682113201") @NotNull
                RegionCode villageCode,
        @Schema(description = "迁移日期 / day", examples = "2026-10-01") @NotNull LocalDate on) {}
