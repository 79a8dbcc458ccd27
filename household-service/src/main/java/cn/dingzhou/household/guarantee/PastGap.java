package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time without a guarantee as a file brings it: who found it, who resolved it and who verified that, each on a day. */
@Schema(
        name = "PastGap",
        description = "导入的历史问题；经办人填账号 id 或工号，不写姓名和证件号码 / a gap of the past; persons by account id or staff number")
record PastGap(
        @Schema(description = "户编号 / household number") @ImportKey @NotNull @Size(max = 30) String householdNumber,
        @Schema(description = GuaranteeWords.DESCRIPTION)
                @ImportKey
                @NotNull
                @JsonDeserialize(using = GuaranteeWords.class)
                Guarantee guarantee,
        @Schema(description = "发现日期 / when it was found", examples = "2018-03-12") @ImportKey @NotNull
                LocalDate openedOn,
        @Schema(description = "发现人 / who found it", examples = "GZD-108201") @NotNull @Pattern(regexp = PastGap.OFFICER)
                String openedBy,
        @Schema(description = "看到的情况；不写姓名 / what was seen; no names", examples = "北屋墙体开裂")
                @NotNull
                @PlainText
                @Size(max = 500)
                String seen,
        @Schema(description = "整改日期 / when it was resolved") @Nullable LocalDate resolvedOn,
        @Schema(description = "整改人 / who resolved it") @Nullable @Pattern(regexp = PastGap.OFFICER) String resolvedBy,
        @Schema(description = "采取的措施；不写姓名 / what was done; no names", examples = "加固北屋墙体")
                @Nullable
                @PlainText
                @Size(max = 500)
                String done,
        @Schema(description = "核实清零日期 / when it was verified") @Nullable LocalDate verifiedOn,
        @Schema(description = "核实人，不同于整改人 / who verified it, not who resolved it")
                @Nullable
                @Pattern(regexp = PastGap.OFFICER)
                String verifiedBy) {

    static final String OFFICER = "[0-9A-Za-z][0-9A-Za-z._@-]{0,59}";

    void check(LocalDate today, Findings findings) {
        boolean verified = verifiedOn != null || verifiedBy != null;
        boolean resolved = verified || resolvedOn != null || resolvedBy != null || done != null;
        if (resolved) {
            require("/resolvedOn", resolvedOn, findings);
            require("/resolvedBy", resolvedBy, findings);
            require("/done", done, findings);
        }
        if (verified) {
            require("/verifiedOn", verifiedOn, findings);
            require("/verifiedBy", verifiedBy, findings);
        }
        if (verifiedBy != null && verifiedBy.equals(resolvedBy)) {
            findings.add(
                    "/verifiedBy",
                    "same-person",
                    "整改人不能核实自己的整改。",
                    "Who resolved it does not verify it; another person must.");
        }
        checkDay("/openedOn", openedOn, LocalDate.MIN, today, findings);
        checkDay("/resolvedOn", resolvedOn, openedOn, today, findings);
        checkDay("/verifiedOn", verifiedOn, resolvedOn == null ? openedOn : resolvedOn, today, findings);
    }

    GapTime time(Instant now) {
        List<GapStep> steps = new ArrayList<>();
        steps.add(GapStep.imported(GapStep.Kind.OPENED, openedOn, openedBy, now, seen));
        if (resolvedOn != null && resolvedBy != null) {
            steps.add(GapStep.imported(GapStep.Kind.RESOLVED, resolvedOn, resolvedBy, now, done));
        }
        if (verifiedOn != null && verifiedBy != null) {
            steps.add(GapStep.imported(GapStep.Kind.VERIFIED, verifiedOn, verifiedBy, now, null));
        }
        return new GapTime(steps);
    }

    private static void require(String pointer, @Nullable Object value, Findings findings) {
        if (value == null) {
            findings.add(
                    pointer,
                    "not-null",
                    "整改须有日期、经办人和措施，核实须有日期和核实人。",
                    "A resolution needs day, person and what was done; a verification day and person.");
        }
    }

    private static void checkDay(
            String pointer, @Nullable LocalDate day, LocalDate first, LocalDate today, Findings findings) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            findings.add(pointer, "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (day.isBefore(first)) {
            findings.add(
                    pointer,
                    "days-out-of-order",
                    "日期早于它之前的日期（%s）。".formatted(first),
                    "It lies before the day it follows, %s.".formatted(first));
        }
    }
}
