package cn.dingzhou.household.procedure;

import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The procedures the caller may see. */
@ApplicationScoped
class ProcedureRepository {

    private final EntryRepository entries;
    private final Session database;

    ProcedureRepository(EntryRepository entries, Session database) {
        this.entries = entries;
        this.database = database;
    }

    Procedure locate(UUID id) {
        return entries.locate(Procedure.class, id);
    }

    Procedure lock(UUID id) {
        return entries.lock(Procedure.class, id);
    }

    /** All that run, which nobody else changes until the transaction ends. */
    List<Procedure> lockRunning() {
        return database.createSelectionQuery("from Procedure e where e.endedOn is null order by e.id", Procedure.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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

    Page<Procedure> page(ProcedureFilter filter, LocalDate today, PageRequest request) {
        Conditions conditions = Conditions.in("regionCode", filter.region())
                .and("e.householdId = :household", "household", filter.household())
                .and("e.proposal.kind = :kind", "kind", filter.kind())
                .and("e.stage = :stage", "stage", filter.stage())
                .and("e.endedOn is null and e.dueOn < :today", "today", filter.overdue() ? today : null);
        return entries.page(Procedure.class, conditions, request, filter);
    }
}
