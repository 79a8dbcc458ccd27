package cn.dingzhou.household.household;

import java.util.Collection;
import java.util.UUID;

/** Whoever must look again when something of a household changed; told in the transaction of the change. */
public interface Watch {

    void changed(Collection<UUID> households);
}
