package cn.dingzhou.insurance.household;

import java.util.Collection;
import java.util.UUID;

/** Whoever must look again when the registry told of households; told in the transaction that stores them. */
public interface HouseholdWatch {

    void changed(Collection<UUID> households);
}
