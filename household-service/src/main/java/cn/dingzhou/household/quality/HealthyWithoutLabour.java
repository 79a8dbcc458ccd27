package cn.dingzhou.household.quality;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.person.Health;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is of working age, healthy and not at school can work. */
@Singleton
class HealthyWithoutLabour implements QualityCheck {

    private static final QualityRule RULE = QualityRule.warning(
            "healthy-without-labour-capacity",
            "/members/labourCapacity",
            Text.of("劳动年龄内健康成员无劳动能力", "Healthy and of working age, yet without labour capacity"),
            Text.of("核对该成员的健康状况、在校生状况和劳动能力。", "Compare the health, school status and labour capacity of the member."));

    private static final int YOUNGEST = 16;
    private static final int OLDEST = 60;

    @Override
    public QualityRule rule() {
        return RULE;
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch) {
        return batch.each(household -> Optional.of(household.present().stream()
                        .filter(member -> contradicts(member, batch.today()))
                        .count())
                .filter(members -> members > 0)
                .map(HealthyWithoutLabour::detail));
    }

    private static boolean contradicts(KnownMember member, LocalDate today) {
        int age = member.ageOn(today);
        return age >= YOUNGEST
                && age <= OLDEST
                && member.health().contains(Health.HEALTHY)
                && !member.isPupil()
                && !member.canWork();
    }

    private static Text detail(long members) {
        return Text.of(
                "%d 名 16–60 周岁、健康、非在校的成员填为丧失或无劳动力。".formatted(members),
                "Put down as unable to work, yet aged 16 to 60, healthy and not at school: %d.".formatted(members));
    }
}
