package cn.dingzhou.household.education.aid;

import cn.dingzhou.household.education.Schooling;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.household.person.Words;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.Yuan;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a student was granted, in yuan. */
@Embeddable
@Schema(name = "AidGrant", description = "学生资助，元 / what a student was granted, in yuan")
record AidGrantFacts(
        @Schema(description = "发放日期 / day of payment", examples = "2019-11-15") @Column(name = "granted_on") @NotNull
                LocalDate on,
        @Schema(description = "学年，按开始的年份 / school year, by the year it begins in", examples = "2019")
                @NotNull
                @Min(2000)
                @Max(2100)
                Integer schoolYear,
        @Schema(description = "学段 / stage")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = Words.OfSchoolStatus.class)
                SchoolStatus stage,
        @Schema(description = "资助类别 / kind of aid")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = AidKind.InWords.class)
                AidKind kind,
        @Schema(description = "金额 / amount", examples = "1250.00") @NotNull @Yuan BigDecimal amount)
        implements Facts {

    AidGrantFacts {
        amount = Money.stored(amount);
    }

    void check(Findings findings) {
        Schooling.checkStage(stage, findings);
        if (schoolYear > on.getYear()) {
            findings.add("/facts/schoolYear", "year-too-far", "学年晚于发放日期。", "The school year begins after the payment.");
        }
    }
}
