package cn.dingzhou.employment.household;

import java.util.Collection;
import java.util.UUID;

/** Whoever must look again when the registry told of members; told as the system, in the transaction that stores
 * them, once they are flushed. */
public interface MemberWatch {

    /** Members who are new, changed, or gone from the registry. */
    void changed(Collection<UUID> members);
}
