package cn.dingzhou.household.household;

import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.records.erasure.ErasureReason;
import cn.dingzhou.records.erasure.Erasures;
import cn.dingzhou.records.erasure.Obstacles;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Erases members who were entered by mistake, and who those were that left longer ago than they are kept. */
@ApplicationScoped
class MemberErasure {

    private final StandingRepository standing;
    private final HouseholdChanges changes;
    private final Erasures erasures;
    private final RetentionSettings retention;
    private final Clock clock;

    MemberErasure(
            StandingRepository standing,
            HouseholdChanges changes,
            Erasures erasures,
            RetentionSettings retention,
            Clock clock) {
        this.standing = standing;
        this.changes = changes;
        this.erasures = erasures;
        this.retention = retention;
        this.clock = clock;
    }

    /** @throws NotFoundException unless the household is in the caller's region, and the member is or was in it */
    @Transactional
    void erase(UUID householdId, UUID memberId, ErasureReason reason, Caller caller) {
        Household household = changes.hold(householdId);
        Optional<Member> found = household.members().find(memberId);
        if (found.isEmpty() && !erasures.hold(memberId)) {
            throw new NotFoundException(Text.of("家庭成员", "member"));
        }
        found.filter(member -> member.erasedOn() == null).ifPresent(member -> erase(household, member, reason, caller));
    }

    private void erase(Household household, Member member, ErasureReason reason, Caller caller) {
        SecondPerson.require(member.registeredBy(), caller);
        LocalDate today = LocalDate.now(clock);
        LocalDate keptUntil = member.leftOn() == null ? null : member.leftOn().plus(retention.afterDeparture());
        if (keptUntil != null && !keptUntil.isAfter(today)) {
            member.erase(today);
            erasures.noteOfPart("member", member.id(), reason);
        } else {
            requireNothingStands(household, member, keptUntil, reason);
            household.members().erase(member);
            erasures.note("member", member.id(), household.village(), reason);
            standing.eraseMember(member.id());
        }
        changes.changed(household, HouseholdChanged::new);
    }

    private void requireNothingStands(
            Household household, Member member, @Nullable LocalDate keptUntil, ErasureReason reason) {
        Obstacles obstacles = new Obstacles();
        if (keptUntil == null) {
            HouseholdErasure.requireMistake(reason, obstacles);
        } else {
            obstacles.add(
                    "retention-running",
                    "该成员已离开本户，资料保存至 %s，届时可删除。".formatted(keptUntil),
                    "The person left the household; what is known of them is kept until %s and can be erased then."
                            .formatted(keptUntil));
        }
        if (household.wasDecidedOf()) {
            HouseholdErasure.addDecision(obstacles);
        }
        if (member.isHead()) {
            obstacles.add("member-is-head", "户主不能删除，请先变更户主。", "A household keeps its head; let another head it first.");
        }
        standing.onMember(member.id()).forEach(kind -> kind.tell(obstacles));
        obstacles.orRefuse();
    }
}
