package cn.dingzhou.household.housing;

import cn.dingzhou.events.RenovationStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a renovation: where it leads, and the day it was taken. */
record Step(RenovationStage to, LocalDate on, @Nullable BigDecimal subsidy, @Nullable String reason) {

    static Step to(RenovationStage stage, StepTaken taken) {
        return new Step(stage, taken.on(), null, null);
    }

    static Step paid(SubsidyPayment payment) {
        return new Step(RenovationStage.SUBSIDY_PAID, payment.on(), payment.subsidy(), null);
    }

    static Step ended(RenovationStage stage, RenovationEnd end) {
        return new Step(stage, end.on(), null, end.reason());
    }
}
