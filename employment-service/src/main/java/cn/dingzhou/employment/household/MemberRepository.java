package cn.dingzhou.employment.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of the registry, as of the last event. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    List<Member> of(UUID householdId) {
        return list("household.id = ?1 order by id", householdId);
    }

    /** Without a flush: what waits to be written is of other households, and hundreds of them are stored in a transaction. */
    private List<Member> stored(UUID householdId) {
        return getEntityManager()
                .createQuery("from Member where household.id = :household", Member.class)
                .setParameter("household", householdId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    List<Member> withHouseholds(Collection<UUID> ids) {
        return list("from Member member join fetch member.household where member.id in ?1", ids);
    }

    List<Member> ofHouseholds(Collection<String> numbers) {
        return list("from Member member join fetch member.household household where household.number in ?1", numbers);
    }

    /**
     * Stores the members as the registry says they are now, those who left included.
     *
     * @return everybody who is or was in the household
     */
    Set<UUID> store(HouseholdState state) {
        Household household = getEntityManager().find(Household.class, state.id());
        if (household == null) {
            household = new Household(state.id());
            household.follow(state);
            getEntityManager().persist(household);
        } else {
            household.follow(state);
        }
        Map<UUID, Member> known =
                stored(state.id()).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Set<UUID> concerned = known.keySet().stream().collect(Collectors.toSet());
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

    /** @return everybody who was in the household */
    Set<UUID> deleteHousehold(UUID householdId) {
        Set<UUID> gone = of(householdId).stream().map(Member::id).collect(Collectors.toSet());
        delete("household.id", householdId);
        getEntityManager()
                .createQuery("delete from Household where id = :id")
                .setParameter("id", householdId)
                .executeUpdate();
        return gone;
    }
}
