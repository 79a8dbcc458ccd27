package cn.dingzhou.insurance.document;

import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** By plain statements: an entity would keep the bytes, and a copy to compare them with, until the transaction ends. */
@ApplicationScoped
class DocumentContentRepository {

    private final Session database;

    DocumentContentRepository(Session database) {
        this.database = database;
    }

    void add(UUID document, byte[] encrypted) {
        database.createNativeMutationQuery("insert into document_content values (:document, :content)")
                .setParameter("document", document)
                .setParameter("content", encrypted)
                .executeUpdate();
    }

    byte[] get(UUID document) {
        return Rows.of(
                        database,
                        "select content from document_content where document_id = :document",
                        "content",
                        byte[].class)
                .setParameter("document", document)
                .getSingleResult();
    }
}
