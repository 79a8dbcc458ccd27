package cn.dingzhou.household.assistance.pairing;

import cn.dingzhou.household.entry.Check;
import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the offices deliver of helpers; none of them is registered poor. */
@Singleton
class Helpers extends EntryKind<HelperPairing, HelperFacts> {

    private final HouseholdDirectory directory;

    Helpers(EntryRegistry registry, HouseholdDirectory directory) {
        super(registry, HelperPairing.class, HelperFacts.class, Concern.HOUSEHOLD);
        this.directory = directory;
    }

    @Override
    public String name() {
        return "helpers";
    }

    @Override
    protected HelperPairing open(String reference, Subject subject) {
        return new HelperPairing(reference, subject);
    }

    @Override
    protected Check<HelperFacts> checkOf(List<Draft<HelperFacts>> together) {
        Findings passedOver = new Findings();
        Set<String> poor = directory.registeredPoor(together.stream()
                .flatMap(draft -> Stream.ofNullable(index(draft.facts(), passedOver)))
                .toList());
        return (draft, findings) -> {
            checkOrder("until", draft.facts().until(), draft.facts().on(), findings);
            String index = index(draft.facts(), findings);
            if (index != null && poor.contains(index)) {
                findings.add(
                        "/facts/citizenId",
                        "helper-registered-poor",
                        "帮扶责任人是建档立卡贫困户成员，请另选责任人。",
                        "The helper belongs to a registered poor household; choose somebody else.");
            }
        };
    }

    /** Absent, with a finding if the citizen ID is given but wrong. */
    private @Nullable String index(HelperFacts facts, Findings findings) {
        return facts.citizenId() == null ? null : directory.citizenIdIndex(facts.citizenId(), "/facts", findings);
    }
}
