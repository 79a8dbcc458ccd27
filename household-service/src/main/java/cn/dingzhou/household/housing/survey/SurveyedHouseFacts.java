package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.HazardDisposal;
import cn.dingzhou.events.HouseHazard;
import cn.dingzhou.events.HouseUse;
import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a house is used for, what was found in it and what was done. */
@Embeddable
@Schema(name = "SurveyedHouse", description = "农村房屋安全隐患排查 / a surveyed house")
record SurveyedHouseFacts(
        @Schema(description = "排查日期 / day of the survey", examples = "2020-09-15")
                @NotNull
                @Column(name = "surveyed_on")
                LocalDate on,
        @Schema(description = "用途：OPERATING_SELF_BUILT 经营性自建房、NON_SELF_BUILT 非自建房、NON_OPERATING 非经营性 / use")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = HouseUseInWords.class)
                HouseUse use,
        @Schema(description = "场所类型 / kind of place")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = PlaceKind.InWords.class)
                PlaceKind placeKind,
        @Schema(description = "层数 / storeys", examples = "2") @NotNull @Min(1) @Max(99) Integer storeys,
        @Schema(description = "建成年份 / year it was built", examples = "1998") @Min(1900) @Max(2100) @Nullable
                Integer builtYear,
        @Schema(description = "隐患：NONE 无隐患、GENERAL 一般隐患、MAJOR 重大隐患 / hazard found")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = HouseHazardInWords.class)
                HouseHazard hazard,
        @Schema(description = "处置：NOT_NEEDED 无需处置、PENDING 待处置、REPAIRED 已修缮、EVACUATED 已撤离、DEMOLISHED 已拆除 / disposal")
                @NotNull
                @Enumerated(EnumType.STRING)
                @JsonDeserialize(using = HazardDisposalInWords.class)
                HazardDisposal disposal,
        @Schema(description = "处置日期 / day of the disposal") @Nullable LocalDate disposedOn,
        @Schema(description = "是否经专家鉴定 / whether experts checked it") @NotNull Boolean checkedByExperts)
        implements Facts {

    private boolean isDisposed() {
        return disposal.compareTo(HazardDisposal.REPAIRED) >= 0;
    }

    /** No hazard was found, or nobody is exposed to it any more. */
    boolean isSafe() {
        return hazard == HouseHazard.NONE || isDisposed();
    }

    void check(Findings findings) {
        if ((hazard == HouseHazard.NONE) != (disposal == HazardDisposal.NOT_NEEDED)) {
            findings.add(
                    "/facts/disposal",
                    "disposal-not-for-hazard",
                    "无隐患填“无需处置”，有隐患填其他处置。",
                    "NOT_NEEDED goes with no hazard, and only with that.");
        }
        if (isDisposed() != (disposedOn != null)) {
            findings.add(
                    "/facts/disposedOn",
                    "disposed-on-contradictory",
                    "已处置的填处置日期，其他不填。",
                    "The day is there if, and only if, something was done.");
        }
        if (builtYear != null && builtYear > on.getYear()) {
            findings.add("/facts/builtYear", "built-after-survey", "建成年份晚于排查日期。", "It was built after the survey.");
        }
    }
}
