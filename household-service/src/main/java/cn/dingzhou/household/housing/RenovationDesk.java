package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.NewEntry;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Where renovations are applied for and taken on, step by step. */
@ApplicationScoped
class RenovationDesk {

    private final EntryRegistry registry;
    private final Renovations renovations;
    private final Regrading regrading;
    private final HouseholdDirectory directory;
    private final Clock clock;

    RenovationDesk(
            EntryRegistry registry,
            Renovations renovations,
            Regrading regrading,
            HouseholdDirectory directory,
            Clock clock) {
        this.registry = registry;
        this.renovations = renovations;
        this.regrading = regrading;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    Renovation take(UUID id, Step step, IfMatch ifMatch, Caller caller) {
        Renovation changed = registry.change(
                renovations, id, ifMatch, renovation -> renovation.take(step, caller.subject(), LocalDate.now(clock)));
        if (step.to() == RenovationStage.ACCEPTED) {
            String household = directory
                    .locate(Objects.requireNonNull(changed.householdId()))
                    .number();
            regrading.after(
                    List.of(new NewEntry<>(changed.reference(), household, null, null, null, changed.facts())), caller);
        }
        return changed;
    }
}
