package cn.dingzhou.household.emergency;

import cn.dingzhou.household.household.HouseholdRecords;
import cn.dingzhou.household.household.RecordView;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Shows what an emergency access opens, and the accesses themselves to their openers and reviewers. */
@ApplicationScoped
class EmergencyReading {

    private final EmergencyAccessRepository accesses;
    private final HouseholdRecords records;
    private final AuditTrail audit;
    private final Gazetteer gazetteer;
    private final Clock clock;

    EmergencyReading(
            EmergencyAccessRepository accesses,
            HouseholdRecords records,
            AuditTrail audit,
            Gazetteer gazetteer,
            Clock clock) {
        this.accesses = accesses;
        this.records = records;
        this.audit = audit;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** The one door past the caller's region: for who opened it, while it is open, and never without an entry in the audit trail. */
    @Transactional
    RecordView record(UUID id, Caller caller) {
        return RegionScope.asSystem(() -> {
            EmergencyAccess access = accesses.lockOwn(id, caller.subject());
            access.read(clock.instant());
            audit.record("emergency-record-read", access.object(), access.reason());
            return records.disclosed(access.householdId(), caller);
        });
    }

    EmergencyAccessView view(EmergencyAccess access) {
        return access.view(clock.instant());
    }

    EmergencyAccessView one(UUID id, Caller caller) {
        return view(RegionScope.asSystem(() -> accesses.findOwn(id, caller.subject()))
                .or(() -> Reviewers.include(caller) ? accesses.findByIdOptional(id) : Optional.empty())
                .orElseThrow(EmergencyAccessRepository::unknown));
    }

    Page<EmergencyAccessView> list(EmergencyAccessFilter filter, PageRequest page, Caller caller) {
        EmergencyAccessFilter wanted = filter.under(gazetteer::canonical);
        Page<EmergencyAccess> found = Reviewers.include(caller) && !wanted.own()
                ? accesses.page(wanted, null, clock.instant(), page)
                : RegionScope.asSystem(() -> accesses.page(wanted, caller.subject(), clock.instant(), page));
        return found.map(this::view);
    }
}
