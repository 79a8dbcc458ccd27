package cn.dingzhou.household.household;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.Relation;
import cn.dingzhou.household.person.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member leaves a household; when it is the head, everybody who stays gets a relation to the new one. */
@Schema(description = "成员减少 / a member leaves")
record MemberDeparture(
        @Schema(description = "不再属于本户的首日 / the first day the person no longer belongs to the household") @NotNull
                LocalDate leftOn,
        @Schema(description = "减少原因 / reason") @NotNull DepartureReason reason,
        @Schema(
                        description = "户主离开时，其余每位成员与新户主的关系，其中一人为 HEAD / when the head leaves: the relation of"
                                + " everybody who stays, one of them HEAD")
                @Nullable
                @Size(max = 50)
                List<@NotNull @Valid NewRelation> relations) {

    void checkDay(LocalDate joinedOn, LocalDate today, Findings findings) {
        if (leftOn.isAfter(today)) {
            findings.add("/leftOn", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (!leftOn.isAfter(joinedOn)) {
            findings.add("/leftOn", "before-joining", "离开日期须晚于加入日期。", "The person leaves after having joined.");
        }
    }

    /** Those who stay, with what they are to the one who heads them then. */
    Map<Member, MemberFacts> staying(Member leaving, List<Member> present, Findings findings) {
        Map<Member, MemberFacts> staying = new LinkedHashMap<>();
        present.stream().filter(member -> member != leaving).forEach(member -> staying.put(member, member.facts()));
        if (leaving.facts().relation() != Relation.HEAD || staying.isEmpty()) {
            if (relations != null) {
                findings.add("/relations", "head-stays", "户主未变，请勿填写。", "The head stays; leave this out.");
            }
            return staying;
        }
        Map<UUID, Integer> positions = positions();
        if (!positions.keySet().equals(staying.keySet().stream().map(Member::id).collect(toSet()))) {
            findings.add(
                    "/relations",
                    "new-head-needed",
                    "户主离开时，请填写其余每位成员与新户主的关系。",
                    "When the head leaves, give the relation of everybody who stays to the new one.");
            return staying;
        }
        List<Integer> order = staying.keySet().stream()
                .map(member -> positions.get(member.id()))
                .toList();
        staying.replaceAll((member, facts) ->
                facts.with(relations.get(positions.get(member.id())).relation()));
        CompositionRules.check(List.copyOf(staying.values()), index -> "/relations/" + order.get(index), findings);
        return staying;
    }

    private Map<UUID, Integer> positions() {
        Map<UUID, Integer> positions = new HashMap<>();
        for (int i = 0; relations != null && i < relations.size(); i++) {
            positions.put(relations.get(i).memberId(), i);
        }
        return positions;
    }
}
