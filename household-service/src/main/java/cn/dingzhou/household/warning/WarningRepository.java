package cn.dingzhou.household.warning;

import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The warnings the caller may see. */
@ApplicationScoped
class WarningRepository {

    private final EntryRepository entries;

    WarningRepository(EntryRepository entries) {
        this.entries = entries;
    }

    Warning locate(UUID id) {
        return entries.locate(Warning.class, id);
    }

    Warning lock(UUID id) {
        return entries.lock(Warning.class, id);
    }

    List<Warning> of(Collection<UUID> households) {
        return entries.ofHouseholds(Warning.class, households);
    }

    /** Takes in what is new among them, and writes what changed. */
    void enter(Collection<Warning> warnings) {
        entries.enterAll(warnings);
    }

    void erase(Collection<Warning> warnings) {
        entries.erase(warnings);
    }

    Page<Warning> page(WarningFilter filter, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.rule = :rule", "rule", filter.rule())
                .and("e.stage = :stage", "stage", filter.stage());
        return entries.page(Warning.class, conditions, request, filter);
    }
}
