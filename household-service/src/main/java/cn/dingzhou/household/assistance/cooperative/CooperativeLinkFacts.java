package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.LastingFacts;
import cn.dingzhou.records.facts.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cooperative takes a household along, from when to when. */
@Embeddable
@Schema(name = "CooperativeLink", description = "合作社带动户 / a household that a cooperative takes along")
record CooperativeLinkFacts(
        @Schema(description = "带动起始日 / the day it began", examples = "2018-03-01") @NotNull @Column(name = "begun_on")
                LocalDate on,
        @Schema(description = "带动截止日，含该日 / the last day") @Column(name = "until_on") @Nullable LocalDate until,
        @Schema(description = "合作社的编号 / the cooperative's reference", examples = "HZS-001")
                @NotNull
                @PlainText
                @Size(max = 60)
                String cooperativeReference)
        implements LastingFacts {}
