package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

@Singleton
class Uninsured implements WarningRule {

    @Override
    public String code() {
        return "uninsured-member";
    }

    @Override
    public Text title() {
        return Text.of("成员未参加基本医保", "Member without medical insurance");
    }

    @Override
    public Text explanation() {
        return Text.of("家庭成员未参加城乡居民基本医疗保险。", "A member has no basic medical insurance.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        return batch.households().stream()
                .filter(household -> uninsured(household) > 0)
                .collect(toMap(KnownHousehold::id, household -> reason(uninsured(household))));
    }

    private static long uninsured(KnownHousehold household) {
        return household.present().stream()
                .filter(member -> !member.medicalInsured())
                .count();
    }

    private static Text reason(long members) {
        return Text.of("%d 名成员未参保。".formatted(members), "%d members are not insured.".formatted(members));
    }
}
