package cn.dingzhou.household.education.dropout;

import cn.dingzhou.events.DropOutStatus;
import cn.dingzhou.household.education.Schooling;
import cn.dingzhou.household.entry.LastingFacts;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.household.person.Words;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When and why a child left school, and how that ended. */
@Embeddable
@Schema(name = "DropOut", description = "失学辍学：未结束、已复学（stage）或免学（exemption） / still out, back at a stage, or exempted")
record DropOutFacts(
        @Schema(description = "发现日期 / the day it was reported", examples = "2020-10-12")
                @Column(name = "reported_on")
                @NotNull
                LocalDate on,
        @Schema(description = "失学辍学原因 / why")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = DropOutReason.InWords.class)
                DropOutReason reason,
        @Schema(description = "复学或免学日期 / the day of the return or exemption") @Nullable LocalDate until,
        @Schema(description = "复学的学段 / the stage the child came back to")
                @Nullable
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = Words.OfSchoolStatus.class)
                SchoolStatus stage,
        @Schema(description = "免学原因 / why the child need not go to school")
                @Nullable
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = ExemptionReason.InWords.class)
                ExemptionReason exemption)
        implements LastingFacts {

    /** Full years at which school is compulsory. */
    private static final int YOUNGEST = 6;

    private static final int OLDEST = 15;

    DropOutStatus status() {
        if (until == null) {
            return DropOutStatus.REPORTED;
        }
        return exemption == null ? DropOutStatus.RETURNED : DropOutStatus.EXEMPTED;
    }

    DropOutFacts returned(LocalDate day, SchoolStatus stageThen) {
        requireOpen();
        return new DropOutFacts(on, reason, day, stageThen, null);
    }

    DropOutFacts exempted(LocalDate day, ExemptionReason why) {
        requireOpen();
        return new DropOutFacts(on, reason, day, null, why);
    }

    void check(Subject subject, LocalDate today, Findings findings) {
        int age = subject.member() == null ? YOUNGEST : subject.member().ageOn(on);
        if (age < YOUNGEST || age > OLDEST) {
            findings.add(
                    "/facts/on",
                    "not-of-compulsory-age",
                    "当日不满6岁或已满16岁，不属于义务教育阶段。",
                    "The person was not aged 6 to 15 that day, when school is compulsory.");
        }
        if (until != null && until.isAfter(today)) {
            findings.add("/facts/until", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (stage != null) {
            Schooling.checkStage(stage, findings);
        }
        checkEnd(findings);
    }

    private void checkEnd(Findings findings) {
        if (until == null && (stage != null || exemption != null)) {
            findings.add("/facts/until", "end-missing", "请填写复学或免学日期。", "Give the day of the return or exemption.");
        }
        if (until != null && (stage == null) == (exemption == null)) {
            findings.add(
                    "/facts/stage",
                    "end-unclear",
                    "复学请填学段，免学请填原因，只填其一。",
                    "Give the stage of a return, or the reason of an exemption, and not both.");
        }
    }

    private void requireOpen() {
        if (until != null) {
            throw new ConflictException(
                    "drop-out-ended",
                    Text.of("该生已复学或免学；再次失学请另行上报。", "The child came back or was exempted; report another drop-out."));
        }
    }
}
