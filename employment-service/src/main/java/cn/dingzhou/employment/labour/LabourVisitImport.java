package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters the visits of a file; one of the same member and day is corrected. */
@ApplicationScoped
class LabourVisitImport implements ImportTarget<EnterLabourVisit> {

    private record Key(UUID member, LocalDate day) {

        static Key of(LabourVisit visit) {
            return new Key(visit.memberId(), visit.visitedOn());
        }
    }

    private final LabourVisitRepository visits;
    private final KnownMembers members;
    private final VisitRules rules;
    private final LabourForceRegisterRepository register;
    private final Clock clock;

    LabourVisitImport(
            LabourVisitRepository visits,
            KnownMembers members,
            VisitRules rules,
            LabourForceRegisterRepository register,
            Clock clock) {
        this.visits = visits;
        this.members = members;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "labour-visits";
    }

    @Override
    public Class<?> recordType() {
        return EnterLabourVisit.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<EnterLabourVisit>> rows, Caller caller) {
        List<EnterLabourVisit> requests = rows.stream().map(ImportRow::value).toList();
        Set<UUID> ids = requests.stream().map(EnterLabourVisit::memberId).collect(Collectors.toSet());
        Map<UUID, KnownMember> known = members.all(ids);
        Map<Key, LabourVisit> before =
                visits.ofAll(ids).stream().collect(Collectors.toMap(Key::of, Function.identity()));
        Taking by = new Taking(caller.subject(), clock.instant());
        List<RowOutcome> outcomes = requests.stream()
                .map(request -> outcome(
                        request,
                        inSight(known.get(request.memberId()), caller),
                        before.get(new Key(request.memberId(), request.visitedOn())),
                        by))
                .toList();
        register.changed(ids);
        return outcomes;
    }

    private static String address(LabourVisit visit) {
        return "labour-visits/" + visit.id();
    }

    private static @Nullable KnownMember inSight(@Nullable KnownMember member, Caller caller) {
        return member != null && caller.mayReach(member.village()) ? member : null;
    }

    private RowOutcome outcome(
            EnterLabourVisit request, @Nullable KnownMember member, @Nullable LabourVisit before, Taking by) {
        try {
            KnownMember checked = rules.check(request, member, by);
            if (before == null) {
                LabourVisit entered = new LabourVisit(request, checked, by);
                visits.persist(entered);
                return RowOutcome.created(address(entered));
            }
            return before.correct(request.finding(), by) ? RowOutcome.updated(address(before)) : RowOutcome.unchanged();
        } catch (InvalidInputException invalid) {
            return RowOutcome.rejected(invalid.errors());
        }
    }
}
