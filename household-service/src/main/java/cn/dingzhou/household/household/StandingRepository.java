package cn.dingzhou.household.household;

import static java.util.stream.Collectors.joining;

import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Whether anything stands on a household or a member; if nothing does, their rows can go. */
@ApplicationScoped
class StandingRepository {

    /** Whatever is there of every household, before {@code household} itself. */
    static final List<String> ROWS = List.of("assessment_due", "income", "member", "residence", "category_period");

    private final Session database;

    StandingRepository(Session database) {
        this.database = database;
    }

    /** Waits until nobody assesses it any more, which would file what is found. */
    void unqueue(UUID household) {
        delete(ROWS.get(0), "household_id", household);
    }

    /** In whatever region. */
    List<StandingRecord> onHousehold(UUID id) {
        return found("household_id", Arrays.stream(StandingRecord.values()), id);
    }

    /** As {@link #onHousehold}. */
    List<StandingRecord> onMember(UUID id) {
        return found("member_id", Arrays.stream(StandingRecord.values()).filter(StandingRecord::namesMember), id);
    }

    boolean isMergedInto(UUID household) {
        return RegionScope.asSystem(
                () -> Rows.of(database, "select count(*) from household where merged_into = :id", "count", Long.class)
                                .setParameter("id", household)
                                .getSingleResult()
                        > 0);
    }

    /** The household with everybody in it. */
    void erase(UUID household) {
        erased(() -> {
            ROWS.forEach(table -> delete(table, "household_id", household));
            delete("household", "id", household);
        });
    }

    void eraseMember(UUID member) {
        erased(() -> delete("member", "id", member));
    }

    private static void erased(Runnable deletion) {
        try {
            RegionScope.asSystem(deletion);
        } catch (ConstraintViolationException filedMeanwhile) {
            throw new ConflictException(
                    "filed-meanwhile",
                    Text.of("刚有人录入了与此有关的记录，请重新核对。", "Somebody has just filed something about it; look again."));
        }
    }

    private void delete(String table, String column, UUID id) {
        database.createNativeMutationQuery("delete from %s where %s = :id".formatted(table, column))
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<StandingRecord> found(String column, Stream<StandingRecord> kinds, UUID id) {
        String query = kinds.map(kind -> "select '%s' as kind where exists (select from %s where %s = :id)"
                        .formatted(kind, kind.table(), column))
                .collect(joining(" union all "));
        return RegionScope.asSystem(
                () -> Rows.of(database, query, "kind", String.class).setParameter("id", id).getResultList().stream()
                        .map(StandingRecord::valueOf)
                        .toList());
    }
}
