package cn.dingzhou.household.education.tutoring;

import cn.dingzhou.household.entry.LastingFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which teacher looks after a pupil, and when. */
@Embeddable
@Schema(name = "TutorPairing", description = "结对帮扶 / which teacher looks after a pupil")
record TutorPairingFacts(
        @Schema(description = "结对日期 / the day it began", examples = "2018-09-10") @Column(name = "paired_on") @NotNull
                LocalDate on,
        @Schema(description = "教师工号，不填姓名 / the teacher's staff number, no name", examples = "DW-0123")
                @NotNull
                // Neither a name nor a citizen ID fits.
                @Pattern(regexp = "[A-Za-z0-9-]{1,16}")
                String teacherNumber,
        @Schema(description = "结束日期，含该日 / its last day") @Nullable LocalDate until)
        implements LastingFacts {}
