package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.RejectedRecord;
import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was rejected and why, by part. */
@ApplicationScoped
class ImportErrorRepository {

    /** The rejected records of one part. */
    record Piece(int part, List<RejectedRecord> records) {}

    private final EntityManager entities;
    private final SealedJson sealed;

    ImportErrorRepository(EntityManager entities, SealedJson sealed) {
        this.entities = entities;
        this.sealed = sealed;
    }

    @Transactional
    void add(UUID job, int part, List<RejectedRecord> records) {
        entities.createNativeQuery("insert into import_error (job_id, part_no, content) values (:job, :part, :content)")
                .setParameter("job", job)
                .setParameter("part", part)
                .setParameter("content", sealed.seal(records))
                .executeUpdate();
    }

    /** The first piece behind a part, or null behind the last: one at a time, since a caller may read slowly. */
    @Transactional
    @Nullable
    Piece after(UUID job, int part) {
        List<Tuple> found = Rows.of(
                        entities,
                        "select part_no, content from import_error where job_id = :job and part_no > :part"
                                + " order by part_no limit 1")
                .setParameter("job", job)
                .setParameter("part", part)
                .getResultList();
        return found.isEmpty()
                ? null
                : new Piece(
                        (Integer) found.get(0).get(0),
                        sealed.open((byte[]) found.get(0).get(1), RejectedRecord.class));
    }

    @Transactional
    void removeAll(UUID job) {
        entities.createNativeQuery("delete from import_error where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }
}
