package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.employment.post.SkillTags;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import cn.dingzhou.records.facts.EducationWord;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import cn.dingzhou.rest.problem.Findings;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody registers as looking for work, or changes what they said; also a row of an import. */
@Schema(description = "求职登记 / somebody who looks for work registers, or changes what they said")
record RegisterSeeker(
        @ImportKey @NotNull Phone phone,
        @Schema(description = "姓名 / name", examples = "张三") @NotNull @PlainText @Size(max = 50) String name,
        @Schema(description = "性别：男、女，或 MALE、FEMALE / sex") @NotNull @JsonDeserialize(using = SexWord.class) Sex sex,
        @Schema(description = "出生年月，满 16 至 75 岁 / month of birth; aged 16 to 75", examples = "1990-05") @NotNull
                YearMonth bornIn,
        @Schema(description = "文化程度 / education") @NotNull @JsonDeserialize(using = EducationWord.class)
                Education education,
        @Schema(description = "技能，最多 20 项 / skills, at most 20", examples = "[\"缝纫\",\"电焊\"]") @Nullable @Size(max = 20)
                List<@NotNull @PlainText @Size(max = 30) String> skills,
        @Schema(
                        description = "家庭所在地，6、9 或 12 位；关联成员后以户所在村为准 / home; once linked, the member's village",
                        examples = "130682108201")
                @NotNull
                RegionCode region,
        @Schema(description = "期望工资，元/月 / wage wanted, yuan a month", examples = "4000")
                @Nullable
                @Positive
                @DecimalMax("1000000")
                @Digits(integer = 7, fraction = 2)
                BigDecimal wageWanted,
        @Schema(description = "最远愿意到哪里工作 / how far from home they would work") @NotNull Distance farthest,
        @Schema(description = "登记系统中的成员 id；不填则不改关联 / a member of the registry; absent, a link stays as it is") @Nullable
                UUID memberId) {

    /** Work of minors under 16 is forbidden (劳动法第十五条). */
    private static final int YOUNGEST = 16;

    private static final int OLDEST = 75;

    Facts facts() {
        return new Facts(sex, bornIn, education, SkillTags.normalised(skills), Money.stored(wageWanted), farthest);
    }

    /** By the end of the month of birth: the day itself is not told. */
    void checkAge(LocalDate today, Findings findings) {
        int age = Period.between(bornIn.atEndOfMonth(), today).getYears();
        if (bornIn.atEndOfMonth().isAfter(today) || age < YOUNGEST) {
            findings.add("/bornIn", "too-young", "未满 16 周岁，不能求职登记。", "Nobody under 16 may look for work.");
        } else if (age > OLDEST) {
            findings.add("/bornIn", "too-old", "已满 76 周岁，请核对出生年月。", "Over 75; check the month of birth.");
        }
    }

    /** Which link is asked for; what is there already stays. */
    @Nullable
    UUID linkBeside(@Nullable UUID present) {
        return memberId == null ? present : memberId;
    }

    @Override
    public String toString() {
        return "RegisterSeeker";
    }
}
