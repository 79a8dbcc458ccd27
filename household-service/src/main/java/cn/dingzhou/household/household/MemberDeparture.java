package cn.dingzhou.household.household;

import cn.dingzhou.events.Relation;
import cn.dingzhou.rest.problem.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Those who get another relation, with what they are to the one who heads them then. */
    Map<Member, MemberFacts> staying(Member leaving, List<Member> present, Findings findings) {
        List<Member> staying =
                present.stream().filter(member -> member != leaving).toList();
        if (leaving.facts().relation() == Relation.HEAD && !staying.isEmpty()) {
            return NewRelation.of(staying, relations == null ? List.of() : relations, findings);
        }
        if (relations != null) {
            findings.add("/relations", "head-stays", "户主未变，请勿填写。", "The head stays; leave this out.");
        }
        return Map.of();
    }
}
