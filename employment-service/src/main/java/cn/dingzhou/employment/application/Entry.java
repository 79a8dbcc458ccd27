package cn.dingzhou.employment.application;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.request.BusinessClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a step comes in.
 *
 * @param on the day on paper
 */
record Entry(LocalDate on, Taking by, @Nullable RefusalReason reason, @Nullable String note, boolean imported) {

    static Entry of(LocalDate on, @Nullable String note, Taking by) {
        return new Entry(on, by, null, note, false);
    }

    /** By the person themselves, as it happens. */
    static Entry now(Taking by) {
        return of(LocalDate.ofInstant(by.at(), BusinessClock.ZONE), null, by);
    }

    Step step(StepKind kind) {
        return new Step(kind, on, by.person(), by.at(), reason, note, imported);
    }
}
