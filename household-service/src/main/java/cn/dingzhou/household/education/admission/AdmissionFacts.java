package cn.dingzhou.household.education.admission;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody was admitted. */
@Embeddable
@Schema(name = "Admission", description = "高考录取 / where somebody was admitted")
record AdmissionFacts(
        @Schema(description = "录取日期 / day of the admission", examples = "2019-07-25")
                @Column(name = "admitted_on")
                @NotNull
                LocalDate on,
        @Schema(description = "录取层次 / level")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = AdmissionLevel.InWords.class)
                AdmissionLevel level,
        @Schema(description = "院校 / university", examples = "河北大学") @NotNull @PlainText @Size(max = 100)
                String university)
        implements Facts {

    boolean isSameYear(AdmissionFacts other) {
        return on.getYear() == other.on.getYear();
    }
}
