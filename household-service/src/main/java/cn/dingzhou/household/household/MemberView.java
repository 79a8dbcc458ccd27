package cn.dingzhou.household.household;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.person.Disability;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.household.person.SchoolStatus;
import cn.dingzhou.records.personaldata.Masks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member as it is answered: masked, unless it was disclosed for a purpose. */
@Schema(name = "Member", description = "家庭成员 / a member of a household")
record MemberView(
        UUID id,
        @Schema(description = "姓名，遮盖为 张* / name, masked", examples = "张*") String name,
        @Schema(description = "公民身份号码，遮盖 / citizen ID, masked", examples = "130682********1234") String citizenId,
        @Schema(description = "与户主关系 / relation to the head") Relation relation,
        Sex sex,
        @Schema(implementation = String.class, description = "出生年月 / month of birth", examples = "1949-12")
                YearMonth bornIn,
        @Schema(description = "电话，遮盖 / phone, masked", examples = "138****8000") @Nullable String phone,
        @Schema(description = "健康状况，仅在披露时 / only when disclosed") @Nullable Set<Health> health,
        @Schema(description = "残疾类别和等级，仅在披露时 / only when disclosed") @Nullable Disability disability,
        @Schema(description = "劳动能力 / labour capacity") LabourCapacity labourCapacity,
        @Schema(description = "文化程度 / education") Education education,
        @Schema(description = "在校生状况 / school status") SchoolStatus schoolStatus,
        @Schema(description = "参加基本医疗保险 / has basic medical insurance") boolean medicalInsured,
        LocalDate joinedOn,
        @Schema(description = "不再属于本户的首日 / the first day the person no longer belonged to the household") @Nullable
                LocalDate leftOn,
        @Nullable DepartureReason departureReason,
        @Schema(description = "个人信息已删除的日期 / when what told who it was was erased") @Nullable LocalDate erasedOn) {

    static MemberView masked(Member member) {
        MemberFacts facts = member.facts();
        String phone = facts.phone() == null ? null : Masks.phone(facts.phone());
        return of(member, Masks.name(facts.name()), facts.citizenId().masked(), phone, false);
    }

    /** Still there, when it was not known at that moment that the person had left. */
    static MemberView asKnownAt(Instant moment, Member member) {
        MemberView now = masked(member);
        return member.wasDepartureKnownAt(moment) ? now : now.present();
    }

    private MemberView present() {
        return new MemberView(
                id,
                name,
                citizenId,
                relation,
                sex,
                bornIn,
                phone,
                health,
                disability,
                labourCapacity,
                education,
                schoolStatus,
                medicalInsured,
                joinedOn,
                null,
                null,
                erasedOn);
    }

    static MemberView disclosed(Member member) {
        MemberFacts facts = member.facts();
        return of(member, facts.name(), facts.citizenId().value(), facts.phone(), true);
    }

    private static MemberView of(
            Member member, String name, String citizenId, @Nullable String phone, boolean withHealth) {
        MemberFacts facts = member.facts();
        return new MemberView(
                member.id(),
                name,
                citizenId,
                facts.relation(),
                facts.sex(),
                YearMonth.from(facts.citizenId().birthDate()),
                phone,
                withHealth ? facts.health() : null,
                withHealth ? facts.disability() : null,
                facts.labourCapacity(),
                facts.education(),
                facts.schoolStatus(),
                facts.medicalInsured(),
                member.joinedOn(),
                member.leftOn(),
                member.departureReason(),
                member.erasedOn());
    }
}
