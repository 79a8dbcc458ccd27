package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.LastingFacts;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A card, what it is for, and its time; the illness is taken down, never answered. */
@Embeddable
@Schema(name = "ChronicCard", description = "慢性病卡 / a card of the chronically ill")
record ChronicCardFacts(
        @Schema(description = "发卡日期 / day of issue", examples = "2018-05-18") @Column(name = "issued_on") @NotNull
                LocalDate on,
        @Schema(description = "病种，只录入、不回显 / the illness, which is never answered", writeOnly = true)
                @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
                @JsonDeserialize(using = ChronicDisease.InWords.class)
                @NotNull
                @Enumerated(EnumType.STRING)
                ChronicDisease disease,
        @Schema(description = "有效期至，含该日 / its last day", examples = "2023-05-17") @Nullable LocalDate until)
        implements LastingFacts {

    /** A card that has ended may belong to somebody who is well again. */
    void check(Subject subject, Findings findings) {
        KnownMember member = subject.member();
        if (until == null
                && member != null
                && !member.health().contains(Health.CHRONIC_ILLNESS)
                && !member.health().contains(Health.SERIOUS_ILLNESS)) {
            findings.add(
                    "/citizenId",
                    "not-chronically-ill",
                    "登记的健康状况不是长期慢性病或患有大病，请核对人员或先变更健康状况。",
                    "The member is not registered as chronically or seriously ill; compare the person, or change that first.");
        }
    }

    @Override
    public String toString() {
        return "ChronicCardFacts";
    }
}
