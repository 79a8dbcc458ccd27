package cn.dingzhou.insurance.schedule;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sample schedules of the domain's description. */
final class SampleTerms {

    static final KnownSchedule ILLNESS_EXITED = schedule(
            "5000", "100000", band("5000", "20000", "0.3"), band("20000", "50000", "0.5"), band("50000", null, "0.7"));
    static final KnownSchedule ILLNESS_LOW_INCOME = schedule(
            "20000",
            "100000",
            band("20000", "50000", "0.3"),
            band("50000", "100000", "0.5"),
            band("100000", null, "0.7"));
    static final KnownSchedule SCHOOLING_EXITED = schedule("8000", "20000", band("8000", null, "1"));
    static final KnownSchedule DISASTER_EXITED = schedule("10000", "100000", band("10000", null, "0.5"));

    static KnownSchedule schedule(String deductible, String cap, Band... bands) {
        return new KnownSchedule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Peril.ILLNESS,
                CoveredClass.EXITED_NOT_HIGH_STANDARD,
                LocalDate.of(2020, 1, 1),
                new BigDecimal(deductible),
                new BigDecimal("4827"),
                new BigDecimal(deductible),
                new BigDecimal(cap),
                List.of(bands));
    }

    static Band band(String from, @Nullable String to, String ratio) {
        return new Band(new BigDecimal(from), to == null ? null : new BigDecimal(to), new BigDecimal(ratio));
    }

    private SampleTerms() {}
}
