package cn.dingzhou.household.emergency;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens, ends and reviews emergency accesses; each stands in the audit trail with its reason. */
@ApplicationScoped
class EmergencyDesk {

    private final EmergencyAccessRepository accesses;
    private final HouseholdDirectory directory;
    private final AuditTrail audit;
    private final EmergencyAccessSettings settings;
    private final Clock clock;

    EmergencyDesk(
            EmergencyAccessRepository accesses,
            HouseholdDirectory directory,
            AuditTrail audit,
            EmergencyAccessSettings settings,
            Clock clock) {
        this.accesses = accesses;
        this.directory = directory;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    EmergencyAccess open(OpenEmergencyAccess request, Caller caller) {
        requireOffice(caller);
        Findings findings = new Findings();
        request.check(findings);
        findings.orThrow();
        return RegionScope.asSystem(() -> {
            Taking by = taking(caller);
            List<EmergencyAccess> unreviewed = accesses.holdUnreviewedOf(caller.subject());
            KnownHousehold household = household(request);
            requireNoneOpen(unreviewed, household, by);
            requireFew(unreviewed);
            EmergencyAccess access = new EmergencyAccess(household, request.reason(), settings.length(), by);
            accesses.persist(access);
            audit.record("emergency-access-opened", access.object(), access.reason());
            return access;
        });
    }

    @Transactional
    EmergencyAccess end(UUID id, Caller caller) {
        return RegionScope.asSystem(() -> {
            EmergencyAccess access = accesses.lockOwn(id, caller.subject());
            Taking by = taking(caller);
            if (access.state(by.at()) == EmergencyAccessState.OPEN) {
                access.end(by.at());
                audit.record("emergency-access-ended", access.object(), null);
            }
            return access;
        });
    }

    @Transactional
    EmergencyAccess review(UUID id, ReviewEmergencyAccess request, Caller caller) {
        Reviewers.require(caller);
        EmergencyAccess access = accesses.lock(id);
        access.review(request, taking(caller));
        audit.record(
                request.justified() ? "emergency-access-justified" : "emergency-access-not-justified",
                access.object(),
                request.note());
        return access;
    }

    /** Staff of the city alone, wherever in it they work. */
    private static void requireOffice(Caller caller) {
        if (caller.region() == null || !RegionCode.DINGZHOU.contains(caller.region())) {
            throw new DomainException(
                    403, "wrong-region", Text.of("应急查阅限本市工作人员。", "Emergency access is for staff of this city."));
        }
    }

    private KnownHousehold household(OpenEmergencyAccess request) {
        Optional<KnownHousehold> known = request.householdId() == null
                ? directory.byNumber(List.of(String.valueOf(request.householdNumber()))).values().stream()
                        .findFirst()
                : directory.all(List.of(request.householdId())).stream().findFirst();
        return known.orElseThrow(() -> new InvalidInputException(new FieldError(
                request.householdId() == null ? "/householdNumber" : "/householdId",
                "unknown-household",
                "全市没有这一户，请核对。",
                "There is no such household in the city; compare what you wrote.")));
    }

    private static void requireNoneOpen(List<EmergencyAccess> unreviewed, KnownHousehold household, Taking by) {
        unreviewed.stream()
                .filter(access -> access.householdId().equals(household.id()))
                .filter(access -> access.state(by.at()) == EmergencyAccessState.OPEN)
                .findFirst()
                .ifPresent(open -> {
                    throw new ConflictException(
                            "emergency-access-open",
                            Text.of(
                                    "您对该户的应急查阅（%s）尚未结束，请继续使用。".formatted(open.id()),
                                    "Your access %s to this household is still open; use that one."
                                            .formatted(open.id())));
                });
    }

    private void requireFew(List<EmergencyAccess> unreviewed) {
        if (unreviewed.size() >= settings.unreviewed()) {
            throw new ConflictException(
                    "emergency-accesses-unreviewed",
                    Text.of(
                            "您有 %d 次应急查阅尚未复核；请先由审计员或市级审定员复核，或按辖区正常办理。".formatted(unreviewed.size()),
                            "%d of your accesses are not reviewed; have an auditor or the city's decider review them, or ask who is in charge there."
                                    .formatted(unreviewed.size())));
        }
    }

    /** To the second, as people are told of it. */
    private Taking taking(Caller caller) {
        return new Taking(caller.subject(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
