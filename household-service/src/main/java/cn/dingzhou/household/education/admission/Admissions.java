package cn.dingzhou.household.education.admission;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** Members admitted to universities, once a year at most. */
@Singleton
class Admissions extends EntryKind<Admission, AdmissionFacts> {

    Admissions(EntryRegistry registry) {
        super(registry, Admission.class, AdmissionFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "university-admissions";
    }

    @Override
    protected Admission open(String reference, Subject subject) {
        return new Admission(reference, subject);
    }

    @Override
    protected void compare(AdmissionFacts facts, OtherEntries others, Findings findings) {
        if (others.of(Admission.class).anyMatch(facts::isSameYear)) {
            findings.add(
                    "/facts/on",
                    "admission-exists",
                    "该成员当年已有录取记录，请更正那一条。",
                    "There is an admission of this member in that year; correct that one.");
        }
    }
}
