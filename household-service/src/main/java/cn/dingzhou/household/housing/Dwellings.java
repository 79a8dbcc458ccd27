package cn.dingzhou.household.housing;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;

/** What the housing bureau delivers of households' houses. */
@Singleton
class Dwellings extends EntryKind<Dwelling, DwellingFacts> {

    Dwellings(EntryRegistry registry) {
        super(registry, Dwelling.class, DwellingFacts.class, Concern.HOUSEHOLD);
    }

    @Override
    public String name() {
        return "dwellings";
    }

    @Override
    protected Dwelling open(String reference, Subject subject) {
        return new Dwelling(reference, subject);
    }
}
