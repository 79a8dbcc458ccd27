package cn.dingzhou.household.allowance;

import cn.dingzhou.events.AllowanceKind;
import cn.dingzhou.household.entry.LastingFacts;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which allowance a household may have, and when. */
@Embeddable
@Schema(name = "AllowanceEligibility", description = "低保、特困资格 / which allowance a household may have")
record AllowanceEligibilityFacts(
        @Schema(description = "类别：SUBSISTENCE_ALLOWANCE 低保、EXTREME_POVERTY_SUPPORT 特困 / which allowance")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = AllowanceInWords.class)
                AllowanceKind kind,
        @Schema(description = "起始日期 / the first day", examples = "2017-01-01") @Column(name = "since") @NotNull
                LocalDate on,
        @Schema(description = "截止日期，含该日；缺省为仍在享受 / the last day, absent while it lasts") @Nullable LocalDate until)
        implements LastingFacts {

    /** Nothing counts twice, and what was paid stays paid to somebody eligible. */
    void compare(OtherEntries entries, Findings findings) {
        List<AllowanceEligibilityFacts> others =
                entries.of(AllowanceEligibility.class).toList();
        if (others.stream().anyMatch(other -> other.kind == kind && overlaps(other))) {
            findings.add(
                    "/facts/on",
                    "eligibility-exists",
                    "该户同一时期已有同类资格，请先填写其截止日期。",
                    "The household is eligible for it at that time already; end that one first.");
        }
        if (entries.of(AllowanceGrant.class).anyMatch(grant -> Stream.concat(Stream.of(this), others.stream())
                .noneMatch(grant::isWithin))) {
            findings.add(
                    "/facts/until",
                    "grant-outside",
                    "该户在此期间之外已有发放记录，请先更正发放记录。",
                    "The household was paid outside of that time; correct the grant first.");
        }
    }
}
