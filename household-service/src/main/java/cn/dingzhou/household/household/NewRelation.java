package cn.dingzhou.household.household;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.Relation;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member's relation to the new head. */
record NewRelation(@NotNull UUID memberId, @NotNull Relation relation) {

    /** What these members, and nobody else, are to the one among them who heads them from now on. */
    static Map<Member, MemberFacts> of(List<Member> members, List<NewRelation> relations, Findings findings) {
        Map<UUID, Integer> positions = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            positions.put(relations.get(i).memberId(), i);
        }
        Map<Member, MemberFacts> related = new LinkedHashMap<>();
        if (!positions.keySet().equals(members.stream().map(Member::id).collect(toSet()))) {
            findings.add(
                    "/relations",
                    "new-head-needed",
                    "请填写其余每位成员与新户主的关系，其中一人为 HEAD。",
                    "Give the relation of everybody who stays to the new head, one of them HEAD.");
            return related;
        }
        members.forEach(member -> related.put(
                member,
                member.facts().with(relations.get(positions.get(member.id())).relation())));
        CompositionRules.check(
                List.copyOf(related.values()),
                index -> "/relations/" + positions.get(members.get(index).id()),
                findings);
        return related;
    }
}
