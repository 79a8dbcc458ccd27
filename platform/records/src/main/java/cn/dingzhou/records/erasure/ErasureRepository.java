package cn.dingzhou.records.erasure;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** What was erased, as far as the running work may know of it. */
@ApplicationScoped
class ErasureRepository {

    private final EntityManager entities;

    ErasureRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID id, RegionCode region, LocalDate on) {
        entities.createNativeQuery("insert into erasure (id, region_code, erased_on) values (:id, :region, :on)")
                .setParameter("id", id)
                .setParameter("region", region.value())
                .setParameter("on", on)
                .executeUpdate();
    }

    boolean holds(UUID id) {
        return !Rows.of(entities, "select id from erasure where id = :id", "id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
