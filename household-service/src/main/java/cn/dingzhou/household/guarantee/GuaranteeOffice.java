package cn.dingzhou.household.guarantee;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.household.entry.Filed;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Owns the visits and what they found: a guarantee that is not met is a gap until somebody else verified that it is. */
@ApplicationScoped
class GuaranteeOffice {

    private final GuaranteeRepository guarantees;
    private final HouseholdDirectory directory;
    private final Watch watch;
    private final Outbox outbox;
    private final Clock clock;

    GuaranteeOffice(
            GuaranteeRepository guarantees, HouseholdDirectory directory, Watch watch, Outbox outbox, Clock clock) {
        this.guarantees = guarantees;
        this.directory = directory;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Visit visit(MakeVisit request, Caller caller) {
        Findings findings = new Findings();
        request.check(findings);
        findings.orThrow();
        KnownHousehold household = directory.lock(request.householdId());
        Subject subject = new Subject(household.village(), household, null);
        Taking by = taking(caller);
        Visit visit = new Visit(subject, request, by);
        List<Filed> changed = new ArrayList<>(List.of(visit));
        Map<Guarantee, GuaranteeGap> known = guarantees.gapsOf(List.of(household.id())).stream()
                .collect(Collectors.toMap(GuaranteeGap::guarantee, gap -> gap));
        for (GuaranteeFinding finding : request.findings()) {
            GuaranteeGap gap = known.get(finding.guarantee());
            GuaranteeGap.Finding found = new GuaranteeGap.Finding(request.on(), finding.seen(), by);
            if (!finding.met() && gap == null) {
                changed.add(new GuaranteeGap(subject, finding.guarantee(), found));
            } else if (!finding.met() && gap.findAgain(found)) {
                changed.add(gap);
            }
        }
        guarantees.enter(changed);
        outbox.publishAll(changed.stream().map(Filed::announcement).toList());
        watch.changed(List.of(household.id()));
        return visit;
    }

    @Transactional
    GuaranteeGap assign(UUID id, AssignGap assignment, IfMatch ifMatch, Caller caller) {
        return change(id, ifMatch, caller, (gap, by) -> gap.assign(assignment, by));
    }

    @Transactional
    GuaranteeGap resolve(UUID id, ResolveGap resolution, IfMatch ifMatch, Caller caller) {
        return change(id, ifMatch, caller, (gap, by) -> gap.resolve(resolution, by));
    }

    @Transactional
    GuaranteeGap verify(UUID id, VerifyGap verification, IfMatch ifMatch, Caller caller) {
        return change(id, ifMatch, caller, (gap, by) -> gap.verify(verification, by));
    }

    private GuaranteeGap change(UUID id, IfMatch ifMatch, Caller caller, BiConsumer<GuaranteeGap, Taking> step) {
        GuaranteeGap gap = guarantees.lock(id);
        ifMatch.require(gap.version());
        step.accept(gap, taking(caller));
        guarantees.enter(List.of());
        outbox.publish(gap.announcement());
        watch.changed(List.of(Objects.requireNonNull(gap.householdId())));
        return gap;
    }

    private Taking taking(Caller caller) {
        return new Taking(caller.subject(), clock.instant());
    }
}
