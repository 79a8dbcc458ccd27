package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.Check;
import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.References;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;
import java.util.List;

/** What the townships deliver of households linked to cooperatives. */
@Singleton
class CooperativeLinks extends EntryKind<CooperativeLink, CooperativeLinkFacts> {

    private final EntryRepository entries;

    CooperativeLinks(EntryRegistry registry, EntryRepository entries) {
        super(registry, CooperativeLink.class, CooperativeLinkFacts.class, Concern.HOUSEHOLD);
        this.entries = entries;
    }

    @Override
    public String name() {
        return "cooperative-links";
    }

    @Override
    protected CooperativeLink open(String reference, Subject subject) {
        return new CooperativeLink(reference, subject);
    }

    @Override
    protected Check<CooperativeLinkFacts> checkOf(List<Draft<CooperativeLinkFacts>> together) {
        return References.mustPrecede(
                entries,
                Cooperative.class,
                together,
                "cooperativeReference",
                CooperativeLinkFacts::cooperativeReference);
    }
}
