package cn.dingzhou.records.facts;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that sort by when they were given: UUID version 7. Given with the constructor, so that nothing is without one. */
public final class SortableId {

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private SortableId() {}
}
