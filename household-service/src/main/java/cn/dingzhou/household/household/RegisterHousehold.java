package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.person.Words;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household as it enters the registry. */
@Schema(description = "登记的户 / a household to register")
record RegisterHousehold(
        @ImportKey
                @Schema(description = "户编号，全市唯一 / household number, unique in the city", examples = "DW-0001")
                @NotNull
                @Pattern(regexp = RegisterHousehold.NUMBER)
                String number,
        @Schema(description = "行政村代码，12 位 / village, 12 digits", examples = "130682108201") @NotNull
                RegionCode villageCode,
        @Schema(description = "户类别：REGISTERED_POOR 建档立卡贫困户、EXITED 脱贫户、LOW_INCOME 非贫困低收入户、ORDINARY 普通农户 / category")
                @NotNull
                @JsonDeserialize(using = Words.OfCategory.class)
                Category category,
        @Schema(description = "识别日期：首个类别的起始日 / from when it has its first category", examples = "2014-03-01") @NotNull
                LocalDate identifiedOn,
        @Schema(description = "脱贫日期，仅脱贫户 / only for an exited household, which was registered poor before") @Nullable
                LocalDate exitedOn,
        @Schema(description = "高标准脱贫，缺省 false / only for an exited household") @Nullable Boolean highStandard,
        @Schema(description = "致贫原因，首项为主因，至多三项 / the main cause first, at most three")
                @Nullable
                @Size(max = 3)
                @JsonDeserialize(contentUsing = Cause.InWords.class)
                List<@NotNull Cause> causes,
        @Schema(description = "家庭成员，恰有一个户主 / exactly one head") @NotNull @Size(min = 1, max = 50)
                List<@NotNull @Valid NewMember> members) {

    static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z_-]{0,29}";

    List<Cause> mainAndOtherCauses() {
        return causes == null ? List.of() : causes;
    }

    /** The categories it had, oldest first. */
    List<CategoryPeriod> history(LocalDate today, Findings findings) {
        List<CategoryPeriod> history = new ArrayList<>();
        boolean exited = category == Category.EXITED;
        history.add(began(exited ? Category.REGISTERED_POOR : category, false, identifiedOn));
        if (identifiedOn.isAfter(today)) {
            findings.add("/identifiedOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (exited && exitedOn == null) {
            findings.add(
                    "/exitedOn", "exit-date-missing", "脱贫户须填脱贫日期。", "An exited household has the day of its exit.");
        } else if (exited) {
            checkExit(exitedOn, today, findings);
            history.add(began(Category.EXITED, Boolean.TRUE.equals(highStandard), exitedOn));
        } else if (exitedOn != null || highStandard != null) {
            findings.add(
                    exitedOn != null ? "/exitedOn" : "/highStandard",
                    "not-exited",
                    "仅脱贫户填写此项。",
                    "Only an exited household has this.");
        }
        return history;
    }

    private void checkExit(LocalDate on, LocalDate today, Findings findings) {
        if (on.isAfter(today)) {
            findings.add("/exitedOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (!on.isAfter(identifiedOn)) {
            findings.add("/exitedOn", "before-identification", "脱贫日期须晚于识别日期。", "The exit is after the identification.");
        }
    }

    /** Who is or was poor is told by an import alone: else a procedure decides it. */
    private static CategoryPeriod began(Category category, boolean highStandard, LocalDate since) {
        boolean decided = category == Category.REGISTERED_POOR || category == Category.EXITED;
        return new CategoryPeriod(category, highStandard, since, decided ? Origin.IMPORTED : Origin.REGISTERED, null);
    }
}
