package cn.dingzhou.insurance.household;

import cn.dingzhou.events.HouseholdState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The households of the registry, as of the last event. */
@ApplicationScoped
public class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

    /** The class a household was in on a day, such as the date of loss; absent before it was registered. */
    public Optional<HouseholdClass> classOn(UUID householdId, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        """
                        select new cn.dingzhou.insurance.household.HouseholdClass(period.category, period.highStandard)
                        from Household household join household.classes period
                        where household.id = :household and period.since <= :date
                        order by index(period) desc
                        """,
                        HouseholdClass.class)
                .setParameter("household", householdId)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many belonged to a household on a day. */
    public long membersOn(UUID householdId, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        """
                        select count(*)
                        from Household household join household.memberships member
                        where household.id = :household and member.joinedOn <= :date
                          and (member.leftOn is null or member.leftOn > :date)
                        """,
                        Long.class)
                .setParameter("household", householdId)
                .setParameter("date", date)
                .getSingleResult();
    }

    /** Stores the household as the registry says it is now. */
    void store(HouseholdState state) {
        findByIdOptional(state.id())
                .ifPresentOrElse(household -> household.follow(state), () -> persist(Household.of(state)));
    }
}
