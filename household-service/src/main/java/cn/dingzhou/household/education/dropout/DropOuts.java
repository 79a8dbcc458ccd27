package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Children who left school; leaving again later is another drop-out. */
@Singleton
class DropOuts extends EntryKind<DropOut, DropOutFacts> {

    private final Clock clock;

    DropOuts(EntryRegistry registry, Clock clock) {
        super(registry, DropOut.class, DropOutFacts.class, Concern.PERSON);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "drop-outs";
    }

    @Override
    protected DropOut open(String reference, Subject subject) {
        return new DropOut(reference, subject);
    }

    @Override
    protected void check(DropOutFacts facts, Subject subject, Findings findings) {
        facts.check(subject, LocalDate.now(clock), findings);
    }

    @Override
    protected void compare(DropOutFacts facts, OtherEntries others, Findings findings) {
        if (others.of(DropOut.class).anyMatch(facts::overlaps)) {
            findings.add(
                    "/facts/on",
                    "drop-out-exists",
                    "该学生当时已有未结束的失学辍学记录。",
                    "There is a drop-out of this child at that time.");
        }
    }
}
