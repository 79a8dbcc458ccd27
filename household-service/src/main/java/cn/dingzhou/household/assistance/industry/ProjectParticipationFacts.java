package cn.dingzhou.household.assistance.industry;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which project a household takes part since when. */
@Embeddable
@Schema(name = "ProjectParticipation", description = "参与产业项目 / a household in a project")
record ProjectParticipationFacts(
        @Schema(description = "参与日期 / the day it joined", examples = "2018-06-01") @NotNull @Column(name = "joined_on")
                LocalDate on,
        @Schema(description = "产业项目的编号 / the project's reference", examples = "CY-2018-001")
                @NotNull
                @PlainText
                @Size(max = 60)
                String projectReference)
        implements Facts {}
