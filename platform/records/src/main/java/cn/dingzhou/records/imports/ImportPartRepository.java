package cn.dingzhou.records.imports;

import cn.dingzhou.records.imports.file.RawRecord;
import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What came in and is not dealt with yet. */
@ApplicationScoped
class ImportPartRepository {

    private final EntityManager entities;
    private final SealedJson sealed;

    ImportPartRepository(EntityManager entities, SealedJson sealed) {
        this.entities = entities;
        this.sealed = sealed;
    }

    @Transactional
    void add(UUID job, int no, List<RawRecord> records) {
        entities.createNativeQuery("insert into import_part (job_id, no, content) values (:job, :no, :content)")
                .setParameter("job", job)
                .setParameter("no", no)
                .setParameter("content", sealed.seal(records))
                .executeUpdate();
    }

    @Transactional
    List<RawRecord> get(UUID job, int no) {
        byte[] content = Rows.of(
                        entities,
                        "select content from import_part where job_id = :job and no = :no",
                        "content",
                        byte[].class)
                .setParameter("job", job)
                .setParameter("no", no)
                .getSingleResult();
        return sealed.open(content, RawRecord.class);
    }

    @Transactional
    void removeAll(UUID job) {
        entities.createNativeQuery("delete from import_part where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }
}
