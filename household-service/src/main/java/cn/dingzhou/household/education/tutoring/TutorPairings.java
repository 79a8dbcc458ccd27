package cn.dingzhou.household.education.tutoring;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;

/** Pupils paired with teachers. */
@Singleton
class TutorPairings extends EntryKind<TutorPairing, TutorPairingFacts> {

    TutorPairings(EntryRegistry registry) {
        super(registry, TutorPairing.class, TutorPairingFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "tutor-pairings";
    }

    @Override
    protected TutorPairing open(String reference, Subject subject) {
        return new TutorPairing(reference, subject);
    }
}
