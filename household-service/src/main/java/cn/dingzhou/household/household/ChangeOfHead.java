package cn.dingzhou.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another member heads the household, and the one before stays (变更户主). */
@Schema(description = "变更户主，原户主仍在本户 / another head, while the one before stays")
record ChangeOfHead(
        @Schema(description = "每位成员与新户主的关系，其中一人为 HEAD / everybody's relation to the new head, one of them HEAD")
                @NotNull
                @Size(min = 2, max = 50)
                List<@NotNull @Valid NewRelation> relations) {}
