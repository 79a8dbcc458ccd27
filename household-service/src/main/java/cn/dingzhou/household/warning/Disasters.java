package cn.dingzhou.household.warning;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.security.Roles;
import jakarta.inject.Singleton;
import java.util.Set;

/** What the emergency bureau, or a cadre, tells of households that were struck. */
@Singleton
class Disasters extends EntryKind<Disaster, DisasterFacts> {

    Disasters(EntryRegistry registry) {
        super(registry, Disaster.class, DisasterFacts.class, Concern.HOUSEHOLD);
    }

    @Override
    public String name() {
        return "disasters";
    }

    @Override
    protected Disaster open(String reference, Subject subject) {
        return new Disaster(reference, subject);
    }

    @Override
    protected Set<String> writers() {
        return Set.of(Roles.REGISTRAR, Roles.SURVEYOR);
    }
}
