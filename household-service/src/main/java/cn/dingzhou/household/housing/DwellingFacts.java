package cn.dingzhou.household.housing;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.Money;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How dangerous a house is, how it is built and how large it is. */
@Embeddable
@Schema(name = "Dwelling", description = "住房鉴定 / a house as it was graded")
record DwellingFacts(
        @Schema(description = "鉴定日期 / day of the grading", examples = "2016-05-20") @NotNull @Column(name = "graded_on")
                LocalDate on,
        @Schema(description = "危险性等级：A、B 安全，C、D 危险 / A and B are safe, C and D dangerous")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = HouseGradeInWords.class)
                HouseGrade grade,
        @Schema(description = "房屋结构 / structure")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = HouseStructure.InWords.class)
                HouseStructure structure,
        @Schema(description = "建筑面积，平方米 / floor area in m²", examples = "86.50")
                @NotNull
                @Positive
                @Digits(integer = 6, fraction = 2)
                BigDecimal area,
        @Schema(description = "是否主要住房 / whether the household lives in it") @NotNull Boolean main)
        implements Facts {

    DwellingFacts {
        area = Money.stored(area);
    }

    /** The same house on another day. */
    DwellingFacts gradedAnew(LocalDate day, HouseGrade other) {
        return new DwellingFacts(day, other, structure, area, main);
    }
}
