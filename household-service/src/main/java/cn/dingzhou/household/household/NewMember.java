package cn.dingzhou.household.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.household.person.Words;
import cn.dingzhou.records.facts.EducationWord;
import cn.dingzhou.records.facts.PlainText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person to enter into a household. */
@Schema(description = "新增家庭成员 / a person to enter")
record NewMember(
        @Schema(examples = "张三") @NotNull @PlainText @Size(max = 50) String name,
        @Schema(
                        description = "公民身份号码 GB 11643，在有效户中唯一 / unique among active households",
                        examples = "11010519491231002X")
                @NotBlank
                @Size(max = 30)
                String citizenId,
        @Schema(
                        description =
                                "与户主关系：HEAD 户主、SPOUSE 配偶、SON 之子、DAUGHTER 之女、DAUGHTER_IN_LAW 之儿媳、SON_IN_LAW 之女婿、GRANDSON 之孙子、GRANDDAUGHTER"
                                        + " 之孙女、PARENT 之父母、PARENT_IN_LAW 之岳父母或公婆、GRANDPARENT 之祖父母、SIBLING 之兄弟姐妹、OTHER_RELATIVE 其他亲属、NON_RELATIVE 非亲属 /"
                                        + " relation to the head")
                @NotNull
                @JsonDeserialize(using = Words.OfRelation.class)
                Relation relation,
        @Schema(description = "电话 / phone", examples = "13800138000") @Nullable @Pattern(regexp = NewMember.PHONE)
                String phone,
        @Schema(description = "健康状况，除 HEALTHY 外可多选 / all but HEALTHY may combine")
                @NotEmpty
                @JsonDeserialize(contentUsing = Words.OfHealth.class)
                Set<@NotNull Health> health,
        @Schema(description = "劳动能力：ORDINARY 普通、SKILLED 技能、WEAK 弱或半劳动力、LOST 丧失、NONE 无 / labour capacity")
                @NotNull
                @JsonDeserialize(using = Words.OfLabourCapacity.class)
                LabourCapacity labourCapacity,
        @Schema(description = "文化程度 / education") @NotNull @JsonDeserialize(using = EducationWord.class)
                Education education,
        @Schema(description = "在校生状况 / school status") @NotNull @JsonDeserialize(using = Words.OfSchoolStatus.class)
                SchoolStatus schoolStatus,
        @Schema(
                        description = "残疾人证号，只保存类别和等级 / disability certificate, of which class and grade are kept",
                        examples = "11010519491231002X43")
                @Nullable
                @Size(max = 30)
                String disabilityCertificate,
        @Schema(description = "参加基本医疗保险，缺省 false / has basic medical insurance") @Nullable Boolean medicalInsured,
        @Schema(description = "加入日期，缺省为识别日期或今天 / by default the day of identification, or today") @Nullable
                LocalDate joinedOn) {

    static final String PHONE = "\\+?[0-9][0-9-]{4,18}[0-9]";
}
