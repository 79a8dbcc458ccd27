package cn.dingzhou.household.household;

import java.util.List;
import java.util.UUID;

/** A way by which households get money. */
public interface MoneySource {

    /** What a household that the caller may see got by it, in no order. */
    List<MoneyReceived> receivedBy(UUID household);
}
