package cn.dingzhou.household.warning;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.Category;
import cn.dingzhou.household.assessment.Assessor;
import cn.dingzhou.household.assessment.Batch;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks every rule that is on about households, and opens a warning once for each household and rule. */
@ApplicationScoped
class WarningAssessment implements Assessor {

    private record Cause(UUID household, String rule) {}

    private final WarningCatalogue catalogue;
    private final WarningRepository warnings;
    private final Outbox outbox;
    private final Clock clock;

    WarningAssessment(WarningCatalogue catalogue, WarningRepository warnings, Outbox outbox, Clock clock) {
        this.catalogue = catalogue;
        this.warnings = warnings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void assess(Batch all) {
        lapse(all.only(household -> household.present().isEmpty()));
        Batch batch = all.only(household -> household.category() != Category.REGISTERED_POOR
                && !household.present().isEmpty());
        LocalDate today = batch.today();
        Map<Cause, Warning> known = warnings.of(batch.ids()).stream()
                .collect(toMap(warning -> new Cause(warning.householdId(), warning.rule()), warning -> warning));
        List<Warning> opened = new ArrayList<>();
        for (RuleInForce inForce : catalogue.inForce(today.getYear())) {
            Map<UUID, Text> found = inForce.enabled() ? inForce.rule().findIn(batch, inForce.limit()) : Map.of();
            for (KnownHousehold household : batch.households()) {
                Text reason = found.get(household.id());
                String rule = inForce.rule().code();
                Warning warning = known.get(new Cause(household.id(), rule));
                if (warning != null) {
                    again(warning, reason, today, opened);
                } else if (reason != null) {
                    Subject subject = new Subject(household.village(), household, null);
                    opened.add(new Warning(subject, rule, reason, today, clock.instant()));
                }
            }
        }
        warnings.enter(opened);
        outbox.publishAll(opened.stream().map(Filed::announcement).toList());
    }

    private void lapse(Batch deserted) {
        List<Warning> open = warnings.of(deserted.ids()).stream()
                .filter(warning -> !warning.isEnded())
                .toList();
        open.forEach(warning -> warning.lapse(deserted.today(), clock.instant()));
        warnings.enter(List.of());
        outbox.publishAll(open.stream().map(Filed::announcement).toList());
    }

    private void again(Warning warning, @Nullable Text reason, LocalDate today, List<Warning> opened) {
        if (reason == null) {
            warning.miss();
        } else if (warning.hit(reason, today, clock.instant())) {
            opened.add(warning);
        }
    }
}
