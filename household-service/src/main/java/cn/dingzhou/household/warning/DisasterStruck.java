package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.rest.problem.Text;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@Singleton
class DisasterStruck implements WarningRule {

    private final DisasterRepository disasters;

    DisasterStruck(DisasterRepository disasters) {
        this.disasters = disasters;
    }

    @Override
    public String code() {
        return "disaster";
    }

    @Override
    public Text title() {
        return Text.of("受灾", "Disaster");
    }

    @Override
    public Text explanation() {
        return Text.of("近 12 个月内遭受灾害或意外事故。", "A disaster or accident befell the household within 12 months.");
    }

    @Override
    public Map<UUID, Text> findIn(Batch batch, BigDecimal limit) {
        return disasters.lastSince(batch.aYearAgo(), batch.ids()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, last -> reason(last.getValue())));
    }

    private static Text reason(LocalDate day) {
        return Text.of("%s 受灾。".formatted(day), "A disaster befell it on %s.".formatted(day));
    }
}
