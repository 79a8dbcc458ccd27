package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.Facts;
import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who helps a household from when to when; the citizen ID is checked and never kept or shown. */
@Schema(name = "Helper", description = "帮扶责任人 / who helps a household")
record HelperFacts(
        @Schema(description = "结对日期 / the day it began", examples = "2018-01-05") @NotNull LocalDate on,
        @Schema(description = "结束日期，含该日 / the last day") @Nullable LocalDate until,
        @Schema(description = "帮扶单位 / the helper's office", examples = "定州市教育局") @NotNull @PlainText @Size(max = 100)
                String unit,
        @Schema(
                        description = "单位内的人员编号，不填姓名和证件 / the office's number of the helper, no name or ID",
                        examples = "JY-0312")
                @NotNull
                @PlainText
                @Size(max = 60)
                String staffReference,
        @Schema(description = "责任人的公民身份号码，只用于核对，不保存 / the helper's citizen ID, only checked, never kept")
                @Size(max = 30)
                @Nullable
                String citizenId)
        implements Facts {

    HelperTerms terms() {
        return new HelperTerms(on, until, unit, staffReference);
    }

    /** Facts that say the same of the pairing are equal, be the citizen ID there or not. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HelperFacts facts && terms().equals(facts.terms());
    }

    @Override
    public int hashCode() {
        return terms().hashCode();
    }

    @Override
    public String toString() {
        return "HelperFacts";
    }
}
