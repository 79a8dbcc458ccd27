package cn.dingzhou.household.assistance.measure;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** What the townships deliver of assistance measures. */
@Singleton
class Measures extends EntryKind<Measure, MeasureFacts> {

    Measures(EntryRegistry registry) {
        super(registry, Measure.class, MeasureFacts.class, Concern.HOUSEHOLD);
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    protected Measure open(String reference, Subject subject) {
        return new Measure(reference, subject);
    }

    @Override
    protected void check(MeasureFacts facts, Subject subject, Findings findings) {
        checkHappened("finishedOn", facts.finishedOn(), facts.on(), findings);
    }
}
