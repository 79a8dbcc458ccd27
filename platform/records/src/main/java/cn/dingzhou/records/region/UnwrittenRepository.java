package cn.dingzhou.records.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What the running transaction has changed and not yet written. */
@ApplicationScoped
class UnwrittenRepository {

    private final EntityManager entities;

    UnwrittenRepository(EntityManager entities) {
        this.entities = entities;
    }

    void write() {
        entities.flush();
    }
}
