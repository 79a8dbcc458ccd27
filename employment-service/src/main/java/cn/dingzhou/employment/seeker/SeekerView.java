package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seeker as they are answered, also to themselves. */
@Schema(name = "Seeker", description = "求职者，姓名、电话遮盖 / a seeker; name and phone are masked")
record SeekerView(
        UUID id,
        @Schema(examples = "张*") String name,
        @Schema(examples = "138****8000") String phone,
        Sex sex,
        @Schema(examples = "1990-05") YearMonth bornIn,
        Education education,
        List<String> skills,
        @Schema(description = "家庭所在地 / home") RegionCode region,
        @Schema(description = "期望工资，元/月 / wage wanted, yuan a month") @Nullable BigDecimal wageWanted,
        Distance farthest,
        @Schema(description = "关联的成员 / the member of the registry they are") @Nullable UUID memberId,
        @Schema(description = "建档立卡（含脱贫）户成员 / of a household that is or was registered poor") boolean registered,
        @Schema(description = "本人账号登记 / registered by an account of their own") boolean ownAccount,
        SeekerStage stage,
        LocalDate registeredOn) {

    static SeekerView of(Seeker seeker) {
        ContactView contact = seeker.contact().masked();
        Facts facts = seeker.facts();
        return new SeekerView(
                seeker.id(),
                contact.name(),
                contact.phone(),
                facts.sex(),
                facts.bornIn(),
                facts.education(),
                facts.skills(),
                seeker.region(),
                facts.wageWanted(),
                facts.farthest(),
                seeker.memberId(),
                seeker.registered(),
                seeker.account() != null,
                seeker.stage(),
                seeker.registeredOn());
    }
}
