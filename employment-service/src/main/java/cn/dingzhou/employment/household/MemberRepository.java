package cn.dingzhou.employment.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The members of the registry, as of the last event. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    List<Member> of(Collection<UUID> households) {
        return list("any_of(household.id, ?1) order by id", AnyOf.ids(households));
    }

    List<Member> withHouseholds(Collection<UUID> ids) {
        return list("from Member member join fetch member.household where any_of(member.id, ?1)", AnyOf.ids(ids));
    }

    List<Member> ofHouseholds(Collection<String> numbers) {
        return list(
                "from Member member join fetch member.household household where any_of(household.number, ?1)",
                AnyOf.texts(numbers));
    }

    /**
     * Stores the members as the registry says they are now, those who left included.
     *
     * @return everybody who is or was in these households
     */
    Set<UUID> store(Collection<HouseholdState> states) {
        List<UUID> ids = states.stream().map(HouseholdState::id).toList();
        Map<UUID, Household> households = getEntityManager()
                .createQuery("from Household where any_of(id, :ids)", Household.class)
                .setParameter("ids", AnyOf.ids(ids))
                .getResultStream()
                .collect(toMap(Household::id, Function.identity()));
        Map<UUID, List<Member>> stored =
                of(ids).stream().collect(groupingBy(member -> member.household().id()));
        Set<UUID> concerned = new HashSet<>();
        for (HouseholdState state : states) {
            Household household = households.get(state.id());
            if (household == null) {
                household = new Household(state.id());
                household.follow(state);
                getEntityManager().persist(household);
            } else {
                household.follow(state);
            }
            concerned.addAll(store(state, household, stored.getOrDefault(state.id(), List.of())));
        }
        return concerned;
    }

    private Set<UUID> store(HouseholdState state, Household household, List<Member> stored) {
        Map<UUID, Member> known = stored.stream().collect(toMap(Member::id, Function.identity()));
        Set<UUID> concerned = new HashSet<>(known.keySet());
        for (MemberState memberState : state.members()) {
            concerned.add(memberState.id());
            Member member = known.remove(memberState.id());
            if (member == null) {
                member = new Member(memberState.id());
                member.follow(memberState, household, state);
                persist(member);
            } else {
                member.follow(memberState, household, state);
            }
        }
        known.values().forEach(this::delete);
        return concerned;
    }

    /** @return everybody who was in them */
    Set<UUID> deleteHouseholds(Collection<UUID> ids) {
        Set<UUID> gone = of(ids).stream().map(Member::id).collect(toSet());
        delete("any_of(household.id, ?1)", AnyOf.ids(ids));
        getEntityManager()
                .createQuery("delete from Household where any_of(id, :ids)")
                .setParameter("ids", AnyOf.ids(ids))
                .executeUpdate();
        return gone;
    }
}
