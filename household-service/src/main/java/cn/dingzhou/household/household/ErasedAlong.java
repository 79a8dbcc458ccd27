package cn.dingzhou.household.household;

import java.util.UUID;

/** What the system itself made of a household, and which goes with it; asked as the system, in the transaction of the erasure. */
public interface ErasedAlong {

    void erase(UUID household);
}
