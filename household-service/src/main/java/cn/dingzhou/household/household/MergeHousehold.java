package cn.dingzhou.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All members of a household join another, and the household ends (并户). */
@Schema(description = "并户：全部成员并入另一户，本户终止 / all join another household, and this one ends")
record MergeHousehold(
        @Schema(description = "并入的户 id / the household they join") @NotNull UUID intoId,
        @Schema(description = "并户日期 / day", examples = "2026-10-01") @NotNull LocalDate on,
        @Schema(description = "本户每位成员与那一户户主的关系 / what each is to the head of that household")
                @NotNull
                @Size(min = 1, max = 50)
                List<@NotNull @Valid NewRelation> relations) {}
