package cn.dingzhou.employment.labour;

import cn.dingzhou.employment.household.MemberWatch;
import cn.dingzhou.employment.worker.WorkerWatch;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps the entries equal to what follows from members, jobs, courses and visits: in the transaction that changed one of
 * them, with the same two statements for one member or for thousands.
 *
 * <p>Everything is looked up member by member, which the limits make sure of: a plan made while a table was empty is kept
 * while the registry's topic fills it, and must not read all of it for each household.
 */
@ApplicationScoped
class LabourForceRegisterRepository implements MemberWatch, WorkerWatch {

    /** One at a time, in one order: the statement after it sees what whoever came before has written. Finds who is gone. */
    private static final String HOLD =
            """
            select held.member_id from unnest(:members) wanted (id)
            cross join lateral (
                select member_id from labour_force_entry where member_id = wanted.id for update) held
            left join lateral (
                select id from member where id = held.member_id and left_on is null limit 1) present on true
            where present.id is null""";

    /** What a visit found gives way to a job or a course; that somebody worked holds to the end of that job. */
    private static final String RENEW =
            """
            insert into labour_force_entry as entry (
                member_id, household_id, village_code, category, sex, born_in, capacity, at_school, state, reason,
                last_visit_on)
            select member.id, member.household_id, member.village_code, present.category, member.sex, member.born_in,
                member.labour_capacity, member.at_school, found.state,
                case when found.state <> 'NOT_AVAILABLE' then null
                    when member.at_school then 'STUDYING'
                    when member.labour_capacity in ('LOST', 'NONE') then 'NO_LABOUR_CAPACITY'
                    else visit.reason end,
                visit.visited_on
            from unnest(:members) wanted (id)
            cross join lateral (select * from member where id = wanted.id and left_on is null limit 1) member
            cross join lateral (
                select category from household_category
                where household_id = member.household_id order by position desc limit 1) present
            left join lateral (
                select visited_on, state, reason from labour_visit
                where member_id = member.id order by visited_on desc limit 1) visit on true
            left join lateral (
                select id from placement where member_id = member.id and ended_on is null limit 1) job on true
            left join lateral (
                select id from placement where member_id = member.id
                  and ended_on > visit.visited_on and end_reason <> 'ENTERED_IN_ERROR' limit 1) ended on true
            left join lateral (
                select participation.id from training_participation participation
                join training_course course on course.id = participation.course_id
                where participation.member_id = member.id and participation.stage = 'ENROLLED'
                  and course.stage = 'RUNNING' limit 1) training on true
            cross join lateral (select case
                when job.id is not null then 'WORKING'
                when training.id is not null then 'IN_TRAINING'
                when member.at_school or member.labour_capacity in ('LOST', 'NONE') then 'NOT_AVAILABLE'
                when visit.state = 'WORKING' and ended.id is not null then 'NOT_ASKED'
                else coalesce(visit.state, 'NOT_ASKED') end as state) found
            on conflict (member_id) do update set
                household_id = excluded.household_id, village_code = excluded.village_code,
                category = excluded.category, sex = excluded.sex, born_in = excluded.born_in,
                capacity = excluded.capacity, at_school = excluded.at_school, state = excluded.state,
                reason = excluded.reason, last_visit_on = excluded.last_visit_on
            where entry.* is distinct from excluded.*""";

    private final Session database;

    LabourForceRegisterRepository(Session database) {
        this.database = database;
    }

    @Override
    public void changed(Collection<UUID> members) {
        if (members.isEmpty()) {
            return;
        }
        RegionScope.asSystem(() -> renew(members.stream().distinct().sorted().toArray(UUID[]::new)));
    }

    /** Wherever somebody worked before. */
    private void renew(UUID[] ids) {
        database.flush();
        List<UUID> gone = Rows.of(database, HOLD, "member_id", UUID.class)
                .setParameter("members", ids)
                .getResultList();
        if (!gone.isEmpty()) {
            database.createNativeMutationQuery("delete from labour_force_entry where member_id = any(:gone)")
                    .setParameter("gone", gone.toArray(UUID[]::new))
                    .executeUpdate();
        }
        database.createNativeMutationQuery(RENEW).setParameter("members", ids).executeUpdate();
    }
}
