package cn.dingzhou.household.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some members become a household of their own in the same village (分户). */
@Schema(description = "分户：部分成员另立一户 / some members become a household of their own")
record SplitHousehold(
        @Schema(description = "新户的户编号 / the new household's number", examples = "DW-0201-2")
                @NotNull
                @Pattern(regexp = RegisterHousehold.NUMBER)
                String number,
        @Schema(description = "分户日期 / day", examples = "2026-10-01") @NotNull LocalDate on,
        @Schema(description = "另立一户的成员及其与新户主的关系，其中一人为 HEAD / who goes, and what each is to the new household's head")
                @NotNull
                @Size(min = 1, max = 50)
                List<@NotNull @Valid NewRelation> leaving,
        @Schema(description = "原户主离开时，其余成员与其新户主的关系 / when the head goes: what those who stay are to their new one")
                @Nullable
                @Size(max = 50)
                List<@NotNull @Valid NewRelation> staying) {

    List<NewRelation> relationsOfStaying() {
        return staying == null ? List.of() : staying;
    }
}
