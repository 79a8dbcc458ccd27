package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A split that was found possible.
 *
 * @param leaving who goes, with what each is to the new head
 * @param staying who stays and gets another relation, because the head goes
 */
record Parting(
        Household household, SplitHousehold split, Map<Member, MemberFacts> leaving, Map<Member, MemberFacts> staying) {

    /** @throws cn.dingzhou.rest.problem.InvalidInputException if it cannot be */
    static Parting of(Household household, SplitHousehold split, LocalDate today) {
        Findings findings = new Findings();
        Set<UUID> named = split.leaving().stream().map(NewRelation::memberId).collect(Collectors.toSet());
        List<Member> present = household.members().present();
        List<Member> going =
                present.stream().filter(member -> named.contains(member.id())).toList();
        List<Member> staying =
                present.stream().filter(member -> !named.contains(member.id())).toList();
        if (going.size() < split.leaving().size()) {
            findings.add(
                    "/leaving",
                    "unknown-member",
                    "有人不是本户现有成员，或重复填写。",
                    "Somebody is not a present member, or stands twice.");
            findings.orThrow();
        }
        if (staying.isEmpty()) {
            findings.add(
                    "/leaving",
                    "nobody-stays",
                    "至少一人留在原户；全户变动请用迁移或并户。",
                    "Somebody stays; a whole household moves or merges.");
        }
        Transition.checkDay(split.on(), going, household, today, findings);
        Map<Member, MemberFacts> left = NewRelation.of(going, split.leaving(), findings);
        boolean headGoes = going.stream().anyMatch(Member::isHead);
        if (!headGoes && split.staying() != null) {
            findings.add("/staying", "head-stays", "户主未变，请勿填写。", "The head stays; leave this out.");
        }
        Map<Member, MemberFacts> stay = headGoes && !staying.isEmpty()
                ? NewRelation.of(staying, split.relationsOfStaying(), findings)
                : Map.of();
        findings.orThrow();
        return new Parting(household, split, left, stay);
    }

    void leave(Instant now) {
        leaving.keySet().forEach(member -> member.leave(split.on(), DepartureReason.SPLIT_OFF, now));
        staying.forEach(Member::amend);
    }

    /** The new household, in the category and under the monitoring of the one it comes from. */
    Household found(Instant now) {
        List<Arrival> arrivals = leaving.values().stream()
                .map(facts -> new Arrival(facts, split.on()))
                .toList();
        return household.splitOff(split.number(), split.on(), arrivals, now);
    }
}
