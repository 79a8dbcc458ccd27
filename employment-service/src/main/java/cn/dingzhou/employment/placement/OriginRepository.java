package cn.dingzhou.employment.placement;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The fairs and enterprises by which people find work, of every region: they may lie elsewhere than the person lives. */
@ApplicationScoped
class OriginRepository {

    private static final String FAIRS = "select id, number, starts_on from job_fair where ";

    private final Session database;

    OriginRepository(Session database) {
        this.database = database;
    }

    Optional<KnownFair> fair(UUID id) {
        return rows(FAIRS + "id = :key", id).stream()
                .map(OriginRepository::fair)
                .findFirst();
    }

    Map<String, KnownFair> fairsNumbered(Collection<String> numbers) {
        return rows(FAIRS + "number = any(:key)", numbers.toArray(String[]::new)).stream()
                .map(OriginRepository::fair)
                .collect(toMap(KnownFair::number, fair -> fair));
    }

    Optional<String> enterpriseName(UUID id) {
        return rows("select name from enterprise where id = :key", id).stream()
                .map(row -> row.get(0, String.class))
                .findFirst();
    }

    private static KnownFair fair(Tuple row) {
        return new KnownFair(row.get(0, UUID.class), row.get(1, String.class), row.get(2, LocalDate.class));
    }

    private List<Tuple> rows(String query, Object key) {
        return Rows.of(database, query).setParameter("key", key).getResultList();
    }
}
