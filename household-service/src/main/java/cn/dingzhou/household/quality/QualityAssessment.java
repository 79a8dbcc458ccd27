package cn.dingzhou.household.quality;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.assessment.Assessor;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Asks every check about households, keeps what is found and takes away what no longer holds. */
@ApplicationScoped
class QualityAssessment implements Assessor {

    private final List<QualityCheck> checks;
    private final QualityFindingRepository findings;

    QualityAssessment(@All List<QualityCheck> checks, QualityFindingRepository findings) {
        this.checks = checks;
        this.findings = findings;
    }

    /** A household in which nobody is left, since it was merged into another, has no findings. */
    @Override
    public void assess(Batch batch) {
        Map<QualityFinding.Key, Text> found =
                found(batch.only(household -> !household.present().isEmpty()));
        Map<UUID, RegionCode> villages =
                batch.households().stream().collect(toMap(KnownHousehold::id, KnownHousehold::village));
        for (QualityFinding known : findings.of(batch.ids())) {
            Text detail = found.remove(known.key());
            if (detail == null) {
                findings.remove(known);
            } else {
                known.holdsStill(Objects.requireNonNull(villages.get(known.key().householdId())), detail);
            }
        }
        found.forEach((key, detail) -> findings.add(new QualityFinding(
                key, Objects.requireNonNull(villages.get(key.householdId())), detail, batch.today())));
    }

    private Map<QualityFinding.Key, Text> found(Batch batch) {
        Map<QualityFinding.Key, Text> found = new HashMap<>();
        for (QualityCheck check : checks) {
            String rule = check.rule().id();
            check.findIn(batch)
                    .forEach((household, detail) -> found.put(new QualityFinding.Key(household, rule), detail));
        }
        return found;
    }
}
