package cn.dingzhou.household.assistance.cooperative;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import jakarta.inject.Singleton;

/** What the townships deliver of cooperatives. */
@Singleton
class Cooperatives extends EntryKind<Cooperative, CooperativeFacts> {

    Cooperatives(EntryRegistry registry) {
        super(registry, Cooperative.class, CooperativeFacts.class, Concern.REGION);
    }

    @Override
    public String name() {
        return "cooperatives";
    }

    @Override
    protected Cooperative open(String reference, Subject subject) {
        return new Cooperative(reference, subject);
    }
}
