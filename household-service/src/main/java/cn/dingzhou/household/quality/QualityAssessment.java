package cn.dingzhou.household.quality;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.QualityFindingsChanged;
import cn.dingzhou.events.QualityFindingsState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.assessment.Assessor;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Asks every check about households, keeps what is found and takes away what no longer holds. */
@ApplicationScoped
class QualityAssessment implements Assessor {

    private final List<QualityCheck> checks;
    private final QualityFindingRepository findings;
    private final Outbox outbox;

    QualityAssessment(@All List<QualityCheck> checks, QualityFindingRepository findings, Outbox outbox) {
        this.checks = checks;
        this.findings = findings;
        this.outbox = outbox;
    }

    /** A household in which nobody is left, since it was merged into another, has no findings. */
    @Override
    public void assess(Batch batch) {
        Map<QualityFinding.Key, Text> found =
                found(batch.only(household -> !household.present().isEmpty()));
        Map<UUID, RegionCode> villages =
                batch.households().stream().collect(toMap(KnownHousehold::id, KnownHousehold::village));
        Map<UUID, List<QualityFinding>> standing = new HashMap<>();
        Set<UUID> changed = new TreeSet<>();
        for (QualityFinding known : findings.of(batch.ids())) {
            UUID household = known.key().householdId();
            Text detail = found.remove(known.key());
            if (detail == null) {
                findings.remove(known);
                changed.add(household);
            } else {
                known.holdsStill(Objects.requireNonNull(villages.get(household)), detail);
                standing.computeIfAbsent(household, id -> new ArrayList<>()).add(known);
            }
        }
        found.forEach((key, detail) -> {
            UUID household = key.householdId();
            QualityFinding fresh =
                    new QualityFinding(key, Objects.requireNonNull(villages.get(household)), detail, batch.today());
            findings.add(fresh);
            standing.computeIfAbsent(household, id -> new ArrayList<>()).add(fresh);
        });
        standing.forEach((household, all) -> {
            if (!all.stream().allMatch(QualityFinding::isTold)) {
                changed.add(household);
            }
        });
        tell(changed, villages, standing);
    }

    private void tell(Set<UUID> changed, Map<UUID, RegionCode> villages, Map<UUID, List<QualityFinding>> standing) {
        if (changed.isEmpty()) {
            return;
        }
        long version = findings.nextVersion();
        outbox.publishAll(changed.stream()
                .map(household -> new QualityFindingsChanged(new QualityFindingsState(
                        household,
                        version,
                        Objects.requireNonNull(villages.get(household)),
                        standing.getOrDefault(household, List.of()).stream()
                                .map(QualityFinding::tell)
                                .sorted(Comparator.comparing(QualityFindingsState.Finding::rule))
                                .toList())))
                .toList());
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
