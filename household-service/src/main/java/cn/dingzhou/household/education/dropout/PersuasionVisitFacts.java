package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.Facts;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit to a child out of school. */
@Embeddable
@Schema(name = "PersuasionVisit", description = "劝返走访 / a visit to a child out of school")
record PersuasionVisitFacts(
        @Schema(description = "走访日期 / day of the visit", examples = "2020-10-20") @Column(name = "visited_on") @NotNull
                LocalDate on,
        @Schema(description = "劝返结果 / how it ended")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = VisitOutcome.InWords.class)
                VisitOutcome outcome)
        implements Facts {}
