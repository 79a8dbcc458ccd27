package cn.dingzhou.household.education.dropout;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** Visits to children while they are out of school. */
@Singleton
class PersuasionVisits extends EntryKind<PersuasionVisit, PersuasionVisitFacts> {

    PersuasionVisits(EntryRegistry registry) {
        super(registry, PersuasionVisit.class, PersuasionVisitFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "persuasion-visits";
    }

    @Override
    protected PersuasionVisit open(String reference, Subject subject) {
        return new PersuasionVisit(reference, subject);
    }

    @Override
    protected void compare(PersuasionVisitFacts facts, OtherEntries others, Findings findings) {
        if (others.of(DropOut.class).noneMatch(dropOut -> dropOut.holdsOn(facts.on()))) {
            findings.add(
                    "/facts/on",
                    "not-dropped-out-then",
                    "该学生当日没有失学辍学记录。",
                    "The child was not out of school that day; report the drop-out first.");
        }
    }
}
