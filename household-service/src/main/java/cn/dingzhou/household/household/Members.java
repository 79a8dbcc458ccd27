package cn.dingzhou.household.household;

import cn.dingzhou.household.person.Health;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.request.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a household.
 *
 * @param all those who are there and those who left
 */
record Members(Household household, List<Member> all) {

    List<Member> present() {
        return all.stream().filter(Member::isPresent).toList();
    }

    /** Whether somebody is there, and nobody of them can work. */
    boolean areWithoutLabour() {
        return !present().isEmpty()
                && present().stream()
                        .noneMatch(member -> member.facts().labourCapacity().canWork());
    }

    /** 慢病卡: how many live with a chronic illness. */
    int cardsDue() {
        return (int) present().stream()
                .filter(member -> member.facts().health().contains(Health.CHRONIC_ILLNESS))
                .count();
    }

    Optional<Member> presentWith(String citizenIdIndex) {
        return present().stream()
                .filter(member -> member.facts().citizenIdIndex().equals(citizenIdIndex))
                .findFirst();
    }

    Member locate(UUID id) {
        return find(id).orElseThrow(() -> new NotFoundException(Text.of("家庭成员", "member")));
    }

    Optional<Member> find(UUID id) {
        return all.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** Somebody never belonged to it. */
    void erase(Member mistake) {
        all.remove(mistake);
        requireSound();
    }

    /** A person of a registration or revision, which was checked as a whole. */
    void add(Arrival arrival, @Nullable String by) {
        all.add(new Member(household, arrival, by));
    }

    /**
     * A person joins.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if they do not make a household together
     */
    void join(Arrival arrival, String by) {
        add(arrival, by);
        requireSound();
    }

    /**
     * A member's facts are others than was known.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if they do not make a household together
     */
    void amend(Member member, MemberFacts now) {
        member.amend(now);
        requireSound();
    }

    /**
     * A member leaves; if it was the head, those who stay get another.
     *
     * @throws ConflictException if the member left before
     * @throws cn.dingzhou.rest.problem.InvalidInputException if the day cannot be, or those who stay would have no head
     */
    void depart(Member leaving, MemberDeparture departure, Instant now) {
        if (!leaving.isPresent()) {
            throw new ConflictException(
                    "already-left", Text.of("该成员已经离开本户。", "This member has left the household before."));
        }
        Findings findings = new Findings();
        departure.checkDay(leaving.joinedOn(), LocalDate.ofInstant(now, BusinessClock.ZONE), findings);
        Map<Member, MemberFacts> staying = departure.staying(leaving, present(), findings);
        findings.orThrow();
        leaving.leave(departure.leftOn(), departure.reason(), now);
        staying.forEach(Member::amend);
    }

    /**
     * Another of those present heads the household.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if somebody is left out, or they do not make a household together
     */
    void headedAs(ChangeOfHead change) {
        Findings findings = new Findings();
        Map<Member, MemberFacts> related = NewRelation.of(present(), change.relations(), findings);
        findings.orThrow();
        related.forEach(Member::amend);
    }

    private void requireSound() {
        Findings findings = new Findings();
        CompositionRules.check(present().stream().map(Member::facts).toList(), index -> "", findings);
        findings.orThrow();
    }
}
