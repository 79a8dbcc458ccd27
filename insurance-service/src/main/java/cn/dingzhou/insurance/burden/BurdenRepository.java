package cn.dingzhou.insurance.burden;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Compares burdens with the lines of the schedules in force, for many households at once and those of every region. */
@ApplicationScoped
class BurdenRepository {

    /** Open checks know what the burden is now, and where the household lives. */
    private static final String FOLLOW =
            """
            update burden_check k
            set own_paid = now.own_paid, village_code = now.village_code, version = k.version + 1
            from (
                select o.id, coalesce(b.own_paid, 0) as own_paid, coalesce(h.village_code, o.village_code) as village_code
                from burden_check o
                left join household h on h.id = o.household_id
                left join burden b on b.household_id = any(:households) and b.household_id = o.household_id
                    and b.peril = o.peril and b.policy_year_id = o.policy_year_id
                where o.household_id = any(:households) and o.stage = 'OPEN'
            ) now
            where k.id = now.id and k.stage = 'OPEN' and (k.own_paid, k.village_code) <> (now.own_paid, now.village_code)""";

    /** The class is the one on the day of the last cost, covered as {@code HouseholdClass.covered} says. */
    private static final String OPEN =
            """
            insert into burden_check (id, version, household_id, village_code, policy_year_id, schedule_id, peril,
                covered_class, own_paid, reached_on, opened_on, stage)
            select uuidv7(), 0, b.household_id, b.village_code, b.policy_year_id, s.id, b.peril,
                s.covered_class, b.own_paid, b.last_on, :today, 'OPEN'
            from burden b
            join policy_year y on y.id = b.policy_year_id and y.closed_on is null
            join lateral (
                select case when category = 'EXITED' and not high_standard then 'EXITED_NOT_HIGH_STANDARD'
                            when category = 'LOW_INCOME' then 'LOW_INCOME' end as covered_class
                from household_class where household_id = b.household_id and since <= b.last_on
                order by position desc limit 1
            ) c on true
            join policy_year_covered_class p
                on p.policy_year_id = b.policy_year_id and p.covered_class = c.covered_class
            join lateral (
                select id, covered_class, burden_line from benefit_schedule
                where policy_year_id = b.policy_year_id and peril = b.peril and covered_class = c.covered_class
                    and effective_from <= b.last_on and approved_at is not null
                order by effective_from desc limit 1
            ) s on b.own_paid >= s.burden_line
            where %s
            on conflict on constraint burden_check_once do nothing""";

    private static final String OPEN_FOR_HOUSEHOLDS = OPEN.formatted("b.household_id = any(:households)");
    private static final String OPEN_FOR_SCHEDULE =
            OPEN.formatted("b.policy_year_id = :policyYear and b.peril = :peril");

    private final Session database;

    BurdenRepository(Session database) {
        this.database = database;
    }

    /** Costs nearly nothing for households without costs. */
    void assess(Collection<UUID> households, LocalDate today) {
        if (households.isEmpty()) {
            return;
        }
        RegionScope.asSystem(() -> assess(households.toArray(UUID[]::new), today));
    }

    private void assess(UUID[] ids, LocalDate today) {
        database.flush();
        if (!haveCosts(ids)) {
            return;
        }
        database.createNativeMutationQuery(FOLLOW)
                .setParameter("households", ids)
                .executeUpdate();
        database.createNativeMutationQuery(OPEN_FOR_HOUSEHOLDS)
                .setParameter("households", ids)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** Everybody whom a schedule of the policy year and the peril concerns. */
    void assessAll(UUID policyYear, Peril peril, LocalDate today) {
        Rows.of(
                        database,
                        "select true as is_held from (select pg_advisory_xact_lock(8001)) held",
                        "is_held",
                        Boolean.class)
                .getSingleResult();
        RegionScope.asSystem(() -> database.createNativeMutationQuery(OPEN_FOR_SCHEDULE)
                .setParameter("policyYear", policyYear)
                .setParameter("peril", peril.name())
                .setParameter("today", today)
                .executeUpdate());
    }

    private boolean haveCosts(UUID[] households) {
        return Rows.of(database, "select hold_own_paid_costs(:households) as held", "held", Boolean.class)
                .setParameter("households", households)
                .getSingleResult();
    }
}
