package cn.dingzhou.benchmarks;

import cn.dingzhou.insurance.schedule.Burden;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** What the explanation of a payout costs: against the same arithmetic alone, of the same burdens. */
record Payouts(SampleSchedule schedule) {

    private static final int BURDENS = 1000;

    /** In fen; with it the burdens spread from below the deductible to above the cap, with fen to round. */
    private static final long STEP = 26_013;

    static Payouts ofSampleSchedule() {
        return new Payouts(SampleSchedule.of(new UUID(0, 1), 2025));
    }

    Comparison measure() {
        BigDecimal capLeft = schedule.known().cap();
        BigDecimal income = schedule.known().incomeLine();
        List<Burden> burdens = IntStream.range(0, BURDENS)
                .mapToObj(i -> new Burden(BigDecimal.valueOf(i * STEP, 2), income, capLeft))
                .toList();
        // Kept, so that no compiler leaves out what nobody looks at; and both must come to the same.
        AtomicReference<BigDecimal> explained = new AtomicReference<>(BigDecimal.ZERO);
        AtomicReference<BigDecimal> bare = new AtomicReference<>(BigDecimal.ZERO);
        Stopwatch times = Stopwatch.inTurns(
                () -> explained.set(burdens.stream()
                        .map(burden -> schedule.known().payout(burden).amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                () -> bare.set(burdens.stream()
                        .map(burden -> schedule.bare(burden.ownPaid(), income, capLeft))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        if (explained.get().compareTo(bare.get()) != 0) {
            throw new IllegalStateException(explained + " with explanation, " + bare + " without");
        }
        return Comparison.ofRates(
                "Payouts are calculated, every line explained in two languages, against the arithmetic alone",
                perSecond(times.first()),
                perSecond(times.second()),
                "payouts/s",
                50);
    }

    private static double perSecond(double millis) {
        return BURDENS / millis * 1000;
    }
}
