package cn.dingzhou.household.education.enrolment;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** Members at school, term by term. */
@Singleton
class Enrolments extends EntryKind<Enrolment, EnrolmentFacts> {

    Enrolments(EntryRegistry registry) {
        super(registry, Enrolment.class, EnrolmentFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    protected Enrolment open(String reference, Subject subject) {
        return new Enrolment(reference, subject);
    }

    @Override
    protected void check(EnrolmentFacts facts, Subject subject, Findings findings) {
        facts.check(findings);
    }

    @Override
    protected void compare(EnrolmentFacts facts, OtherEntries others, Findings findings) {
        if (others.of(Enrolment.class).anyMatch(facts::isSameTerm)) {
            findings.add(
                    "/facts/term",
                    "enrolment-exists",
                    "该成员本学期已有学籍记录，请更正那一条。",
                    "There is an entry for this member and term; correct that one.");
        }
    }
}
