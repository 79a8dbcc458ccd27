package cn.dingzhou.household.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.records.facts.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise about a member; what is absent stays. */
@Schema(description = "成员信息变更，缺省项不变 / what is absent stays as it is")
record ChangeMember(
        @Nullable @PlainText @Size(max = 50) String name,
        @Schema(description = "更正后的公民身份号码 / the corrected citizen ID") @Nullable @Size(max = 30) String citizenId,
        @Schema(description = "与户主关系 / relation to the head") @Nullable Relation relation,
        @Nullable @Pattern(regexp = NewMember.PHONE) String phone,
        @Nullable @Size(min = 1) Set<@NotNull Health> health,
        @Nullable LabourCapacity labourCapacity,
        @Nullable Education education,
        @Nullable SchoolStatus schoolStatus,
        @Schema(description = "残疾人证号 / disability certificate") @Nullable @Size(max = 30) String disabilityCertificate,
        @Nullable Boolean medicalInsured) {}
