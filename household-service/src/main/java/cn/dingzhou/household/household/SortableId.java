package cn.dingzhou.household.household;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that sort by when they were given: UUID version 7. Given with the constructor, so that nothing is without one. */
final class SortableId {

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private SortableId() {}
}
