package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.household.education.Schooling;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.household.person.Words;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is at school in a term. */
@Embeddable
@Schema(name = "Enrolment", description = "学籍 / where a member is at school in a term")
record EnrolmentFacts(
        @Schema(description = "注册日期 / day of enrolment", examples = "2020-09-01") @Column(name = "enrolled_on") @NotNull
                LocalDate on,
        @Schema(description = "学年，按开始的年份 / school year, by the year it begins in", examples = "2020")
                @NotNull
                @Min(2000)
                @Max(2100)
                Integer schoolYear,
        @Schema(description = "学期：AUTUMN 秋季、SPRING 春季 / term")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = TermInWords.class)
                SchoolTerm term,
        @Schema(description = "学段 / stage")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = Words.OfSchoolStatus.class)
                SchoolStatus stage,
        @Schema(description = "学校 / school", examples = "东旺镇中心小学") @NotNull @PlainText @Size(max = 100) String school)
        implements Facts {

    boolean isSameTerm(EnrolmentFacts other) {
        return schoolYear.equals(other.schoolYear) && term == other.term;
    }

    /** 义务教育. */
    boolean compulsory() {
        return stage == SchoolStatus.PRIMARY || stage == SchoolStatus.JUNIOR_HIGH;
    }

    void check(Findings findings) {
        Schooling.checkStage(stage, findings);
        Schooling.checkYear(schoolYear, on, findings);
    }
}
