package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of the registry, as of the last event. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    List<Member> of(UUID householdId) {
        return list("householdId = ?1 order by id", householdId);
    }

    /** Stores the members as the registry says they are now, those who left included. */
    void store(HouseholdState household) {
        Map<UUID, Member> known =
                of(household.id()).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        for (MemberState state : household.members()) {
            Member member = known.remove(state.id());
            if (member == null) {
                member = new Member(state.id());
                member.follow(state, household);
                persist(member);
            } else {
                member.follow(state, household);
            }
        }
        known.values().forEach(this::delete);
    }

    void deleteHousehold(UUID householdId) {
        delete("householdId", householdId);
    }
}
