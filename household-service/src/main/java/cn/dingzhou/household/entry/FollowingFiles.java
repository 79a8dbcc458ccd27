package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.household.HouseholdFile;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Everything filed about a household goes where it goes, and is announced from there. */
@ApplicationScoped
class FollowingFiles implements HouseholdFile {

    private final EntryRepository entries;
    private final Outbox outbox;
    private final Clock clock;

    FollowingFiles(EntryRepository entries, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void follow(UUID household, RegionCode village) {
        RegionScope.asSystem(() -> {
            List<? extends Filed> file = fileOf(household);
            file.forEach(filed -> filed.follow(village, clock.instant()));
            entries.write();
            outbox.publishAll(file.stream().map(Filed::announcement).toList());
        });
    }

    @Override
    public boolean isUnfinished(UUID household) {
        return fileOf(household).stream().anyMatch(Filed::isUnfinished);
    }

    private List<? extends Filed> fileOf(UUID household) {
        return RegionScope.asSystem(() -> entries.wholeFileOf(household));
    }
}
