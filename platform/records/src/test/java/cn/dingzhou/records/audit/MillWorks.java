package cn.dingzhou.records.audit;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases as services have them: nothing in them speaks of the trail. */
@ApplicationScoped
class MillWorks {

    private final EntityManager entities;

    MillWorks(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Mill build(String name) {
        Mill mill = new Mill(name);
        entities.persist(mill);
        if (name.equals("refused")) {
            entities.flush();
            throw new ConflictException("mill-refused", Text.of("不可", "No."));
        }
        return mill;
    }

    @Transactional
    Mill rename(UUID id, String name) {
        Mill mill = look(id);
        mill.name = name;
        return mill;
    }

    @Transactional
    Mill look(UUID id) {
        return entities.find(Mill.class, id);
    }
}
