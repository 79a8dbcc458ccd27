package cn.dingzhou.household.procedure;

import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The procedures the caller may see. */
@ApplicationScoped
class ProcedureRepository {

    private final EntryRepository entries;

    ProcedureRepository(EntryRepository entries) {
        this.entries = entries;
    }

    Procedure locate(UUID id) {
        return entries.locate(Procedure.class, id);
    }

    Procedure lock(UUID id) {
        return entries.lock(Procedure.class, id);
    }

    void enter(Procedure procedure) {
        entries.enter(procedure);
    }

    void write() {
        entries.write();
    }

    boolean isAnyRunning(UUID household) {
        return of(household).stream().anyMatch(procedure -> procedure.endedOn() == null);
    }

    /** A household's, oldest first. */
    List<Procedure> of(UUID household) {
        return entries.ofHouseholds(Procedure.class, List.of(household));
    }

    /** @param overdueSince the latest day of submission that is overdue now */
    Page<Procedure> page(ProcedureFilter filter, LocalDate overdueSince, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.proposal.kind = :kind", "kind", filter.kind())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.endedOn is null and e.submittedOn <= :since", "since", filter.overdue() ? overdueSince : null);
        return entries.page(Procedure.class, conditions, request, filter);
    }
}
