package cn.dingzhou.records.audit;

import cn.dingzhou.records.facts.SortableId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Mill {

    @Id
    UUID id = SortableId.next();

    String name;

    @Version
    long version;

    protected Mill() {}

    Mill(String name) {
        this.name = name;
    }
}
