package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.housing.KnownDwellings;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Singleton
class UnsafeHouse implements WarningRule {

    private static final Set<HouseGrade> DANGEROUS = EnumSet.of(HouseGrade.C, HouseGrade.D);

    private final KnownDwellings dwellings;

    UnsafeHouse(KnownDwellings dwellings) {
        this.dwellings = dwellings;
    }

    @Override
    public String code() {
        return "unsafe-house";
    }

    @Override
    public Text title() {
        return Text.of("住房不安全", "Unsafe house");
    }

    @Override
    public Text explanation() {
        return Text.of("主要住房最近一次鉴定为 C 级或 D 级。", "The house the household lives in was graded C or D the last time.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        return dwellings.grades(batch.ids()).entrySet().stream()
                .filter(graded -> DANGEROUS.contains(graded.getValue()))
                .collect(toMap(Map.Entry::getKey, graded -> reason(graded.getValue())));
    }

    private static Text reason(HouseGrade grade) {
        return Text.of("主要住房为 %s 级危房。".formatted(grade), "The house is of grade %s.".formatted(grade));
    }
}
