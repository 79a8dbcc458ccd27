package cn.dingzhou.insurance.household;

import java.util.UUID;

/** Whoever must look again when the registry told of a household; told in the transaction that stores it. */
public interface HouseholdWatch {

    void changed(UUID household);
}
