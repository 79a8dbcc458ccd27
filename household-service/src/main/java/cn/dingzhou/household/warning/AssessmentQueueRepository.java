package cn.dingzhou.household.warning;

import cn.dingzhou.household.household.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The households that the rules are to be asked about: a row each, however often something changed. */
@ApplicationScoped
class AssessmentQueueRepository implements Watch {

    private final Session database;

    AssessmentQueueRepository(Session database) {
        this.database = database;
    }

    /** What is told of households that are not in the registry is left aside. */
    @Override
    public void changed(Collection<UUID> households) {
        database.createNativeMutationQuery(
                        "insert into assessment_due select id from household where id = any(:ids) on conflict do nothing")
                .setParameter("ids", households.toArray(UUID[]::new))
                .executeUpdate();
    }

    void addAll() {
        database.createNativeMutationQuery(
                        "insert into assessment_due select id from household where category <> 'REGISTERED_POOR'"
                                + " on conflict do nothing")
                .executeUpdate();
    }

    /** Takes some out that no other replica is taking. */
    List<UUID> take(int most) {
        return database.createNativeQuery(
                        "delete from assessment_due where household_id in (select household_id from assessment_due"
                                + " limit :most for update skip locked) returning household_id",
                        UUID.class)
                .setParameter("most", most)
                .getResultList();
    }
}
