package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** What the federation of industry delivers of enterprises paired with villages. */
@Singleton
class EnterprisePairings extends EntryKind<EnterprisePairing, EnterprisePairingFacts> {

    EnterprisePairings(EntryRegistry registry) {
        super(registry, EnterprisePairing.class, EnterprisePairingFacts.class, Concern.REGION);
    }

    @Override
    public String name() {
        return "enterprise-pairings";
    }

    @Override
    protected EnterprisePairing open(String reference, Subject subject) {
        return new EnterprisePairing(reference, subject);
    }

    @Override
    protected void check(EnterprisePairingFacts facts, Subject subject, Findings findings) {
        subject.checkVillage(findings);
    }
}
