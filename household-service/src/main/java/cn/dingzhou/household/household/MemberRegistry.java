package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.MemberJoined;
import cn.dingzhou.events.MemberLeft;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Owns who belongs to which household, and what is known of them. */
@ApplicationScoped
class MemberRegistry {

    private final HouseholdRepository households;
    private final HouseholdChanges changes;
    private final Intake intake;
    private final Clock clock;

    MemberRegistry(HouseholdRepository households, HouseholdChanges changes, Intake intake, Clock clock) {
        this.households = households;
        this.changes = changes;
        this.intake = intake;
        this.clock = clock;
    }

    @Transactional
    Household join(UUID id, NewMember person, IfMatch ifMatch, Caller caller) {
        Household household = changes.begin(id, ifMatch);
        Findings findings = new Findings();
        Arrival arrival = intake.arrival(person, LocalDate.now(clock), "", findings);
        findings.orThrow();
        requireNowhereElse(household, arrival);
        household.members().join(arrival, caller.subject());
        changes.changed(household, MemberJoined::new);
        return household;
    }

    @Transactional
    Household amend(UUID id, UUID memberId, ChangeMember request, IfMatch ifMatch) {
        Household household = changes.begin(id, ifMatch);
        Member member = household.members().locate(memberId);
        Findings findings = new Findings();
        MemberFacts amended = intake.amended(member.facts(), request, findings);
        if (amended.citizenId().birthDate().isAfter(member.joinedOn())) {
            findings.add("/citizenId", "before-birth", "出生日期晚于加入本户的日期。", "The person was born after having joined.");
        }
        findings.orThrow();
        if (member.isPresent()) {
            requireNowhereElse(household, new Arrival(amended, member.joinedOn()));
        }
        household.members().amend(member, amended);
        changes.changed(household, HouseholdChanged::new);
        return household;
    }

    @Transactional
    Household depart(UUID id, UUID memberId, MemberDeparture departure, IfMatch ifMatch) {
        Household household = changes.begin(id, ifMatch);
        Members members = household.members();
        members.depart(members.locate(memberId), departure, clock.instant());
        changes.changed(household, MemberLeft::new);
        return household;
    }

    @Transactional
    Household changeHead(UUID id, ChangeOfHead change, IfMatch ifMatch) {
        Household household = changes.begin(id, ifMatch);
        household.members().headedAs(change);
        changes.changed(household, HouseholdChanged::new);
        return household;
    }

    private void requireNowhereElse(Household household, Arrival arrival) {
        households
                .whereabouts(List.of(arrival.facts().citizenIdIndex()))
                .objection(arrival, household.number(), "")
                .ifPresent(error -> {
                    throw Taken.conflict(List.of(error));
                });
    }
}
