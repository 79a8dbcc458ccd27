package cn.dingzhou.household.assessment;

import cn.dingzhou.household.household.Watch;
import cn.dingzhou.records.imports.ImportActivity;
import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The households that are to be assessed: a row each, however often something changed. */
@ApplicationScoped
public class AssessmentQueueRepository implements Watch {

    private final Session database;
    private final ImportActivity imports;

    AssessmentQueueRepository(Session database, ImportActivity imports) {
        this.database = database;
        this.imports = imports;
    }

    /**
     * What is told of households that are not in the registry is left aside. In one order, so that of two who queue the same
     * households at once neither waits for the other for good. Asked what it wrote, since for a mutation Hibernate would go
     * through everything that it may have changed.
     */
    @Override
    public void changed(Collection<UUID> households) {
        RegionScope.asSystem(() -> Rows.of(
                        database,
                        """
                        insert into assessment_due (household_id, can_wait)
                        select id, :canWait from household where id in (select each_of(:ids)) order by id
                        on conflict (household_id) do update set can_wait = false
                        where assessment_due.can_wait and not excluded.can_wait
                        returning household_id""",
                        "household_id",
                        UUID.class)
                .setParameter("ids", AnyOf.ids(households))
                .setParameter("canWait", imports.isThis())
                .getResultList());
    }

    public void addAll() {
        RegionScope.asSystem(() -> database.createNativeMutationQuery(
                        "insert into assessment_due (household_id, can_wait) select id, true from household"
                                + " on conflict do nothing")
                .executeUpdate());
    }

    public long size() {
        return Rows.of(database, "select count(*) from assessment_due", "count", Long.class)
                .getSingleResult();
    }

    /** How many of those wait that waited at a moment, which is the database's own. */
    public long leftSince(Instant moment) {
        return Rows.of(database, "select count(*) from assessment_due where queued_at <= :moment", "count", Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Takes some out that no other replica is taking: those that cannot wait first, the others when no import is under way. */
    List<UUID> take(int most) {
        return Rows.of(
                        database,
                        """
                        delete from assessment_due where household_id in (
                            select household_id from assessment_due where not can_wait or :all
                            order by can_wait, queued_at limit :most for update skip locked)
                        returning household_id""",
                        "household_id",
                        UUID.class)
                .setParameter("all", !imports.isUnderWay())
                .setParameter("most", most)
                .getResultList();
    }
}
