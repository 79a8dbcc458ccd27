package cn.dingzhou.household.household;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A merger that was found possible.
 *
 * @param joining what each of those who leave the one is to the head of the other
 */
record Merging(Household ending, Household into, LocalDate on, Map<Member, MemberFacts> joining) {

    /**
     * Finds out.
     *
     * @throws ConflictException if the two are not in one category, or a risk would be forgotten
     * @throws cn.dingzhou.rest.problem.InvalidInputException if they would not make a household together
     */
    static Merging of(Household ending, Household into, MergeHousehold merger, LocalDate today) {
        CategoryPeriod one = ending.currentCategory();
        CategoryPeriod other = into.currentCategory();
        if (one.category() != other.category() || one.highStandard() != other.highStandard()) {
            throw new ConflictException(
                    "categories-differ",
                    Text.of(
                            "两户类别不同，请先经程序使其一致。",
                            "The two are in different categories; a procedure decides that first."));
        }
        if (ending.standing().isMonitored() && !into.standing().isMonitored()) {
            throw new ConflictException(
                    "monitored",
                    Text.of(
                            "本户在监测中，请先消除风险，或将那一户纳入监测。",
                            "It is monitored: clear its risk first, or have the other one monitored."));
        }
        Findings findings = new Findings();
        List<Member> leaving = ending.members().present();
        Transition.checkDay(merger.on(), leaving, ending, today, findings);
        Transition.checkDay(merger.on(), List.of(), into, today, findings);
        Map<Member, MemberFacts> joining = joining(leaving, into, merger.relations(), findings);
        findings.orThrow();
        return new Merging(ending, into, merger.on(), joining);
    }

    private static Map<Member, MemberFacts> joining(
            List<Member> leaving, Household into, List<NewRelation> relations, Findings findings) {
        Map<UUID, NewRelation> told = new HashMap<>();
        relations.forEach(relation -> told.put(relation.memberId(), relation));
        Map<Member, MemberFacts> joining = new HashMap<>();
        leaving.stream()
                .filter(member -> told.containsKey(member.id()))
                .forEach(member -> joining.put(
                        member, member.facts().with(told.get(member.id()).relation())));
        if (joining.size() < leaving.size() || told.size() > leaving.size()) {
            findings.add(
                    "/relations",
                    "member-missing",
                    "请填写本户每位成员与那一户户主的关系。",
                    "Give the relation of everybody in it, and of nobody else.");
        }
        List<MemberFacts> together = new ArrayList<>(
                into.members().present().stream().map(Member::facts).toList());
        together.addAll(joining.values());
        CompositionRules.check(together, index -> "/relations", findings);
        return joining;
    }

    void leave(Instant now) {
        joining.keySet().forEach(member -> member.leave(on, DepartureReason.MERGED, now));
        ending.end(on, into.id());
    }

    void join() {
        joining.values().forEach(facts -> into.members().add(new Arrival(facts, on), null));
    }
}
