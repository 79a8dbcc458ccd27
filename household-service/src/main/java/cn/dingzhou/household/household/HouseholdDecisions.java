package cn.dingzhou.household.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where procedures take effect: the one way to another category, under monitoring or out of it. */
@ApplicationScoped
public class HouseholdDecisions {

    private final HouseholdChanges changes;

    HouseholdDecisions(HouseholdChanges changes) {
        this.changes = changes;
    }

    /**
     * The household such a decision can be made about.
     *
     * @throws cn.dingzhou.rest.problem.NotFoundException if it does not exist, or lies outside the caller's region
     * @throws cn.dingzhou.rest.problem.ConflictException if it is not what such a decision is about
     */
    public KnownHousehold require(UUID id, Decision decision) {
        Household household = changes.begin(id);
        decision.require(household.standing());
        return KnownHousehold.of(household);
    }

    /** Makes it so and announces it; the same exceptions as {@link #require}. */
    public void carryOut(UUID id, Decision decision, Ruling ruling) {
        Household household = changes.begin(id);
        decision.require(household.standing());
        decision.apply(household.standing(), ruling);
        changes.changed(household, decision::announce);
    }
}
