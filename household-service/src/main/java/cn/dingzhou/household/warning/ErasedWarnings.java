package cn.dingzhou.household.warning;

import cn.dingzhou.events.WarningDeleted;
import cn.dingzhou.household.household.ErasedAlong;
import cn.dingzhou.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Nobody went there for a warning without a visit, on which the household would stand. */
@ApplicationScoped
class ErasedWarnings implements ErasedAlong {

    private final WarningRepository warnings;
    private final Outbox outbox;

    ErasedWarnings(WarningRepository warnings, Outbox outbox) {
        this.warnings = warnings;
        this.outbox = outbox;
    }

    @Override
    public void erase(UUID household) {
        List<Warning> all = warnings.of(List.of(household));
        warnings.erase(all);
        outbox.publishAll(all.stream()
                .map(warning -> new WarningDeleted(warning.id(), warning.version() + 1))
                .toList());
    }
}
