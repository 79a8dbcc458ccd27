package cn.dingzhou.household.health;

import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.OtherEntries;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.rest.problem.Findings;
import jakarta.inject.Singleton;

/** Cards of the chronically ill; a member holds one at a time. */
@Singleton
class ChronicCards extends EntryKind<ChronicCard, ChronicCardFacts> {

    ChronicCards(EntryRegistry registry) {
        super(registry, ChronicCard.class, ChronicCardFacts.class, Concern.PERSON);
    }

    @Override
    public String name() {
        return "chronic-cards";
    }

    @Override
    protected ChronicCard open(String reference, Subject subject) {
        return new ChronicCard(reference, subject);
    }

    @Override
    protected void check(ChronicCardFacts facts, Subject subject, Findings findings) {
        facts.check(subject, findings);
    }

    @Override
    protected void compare(ChronicCardFacts facts, OtherEntries others, Findings findings) {
        if (others.of(ChronicCard.class).anyMatch(facts::overlaps)) {
            findings.add(
                    "/facts/on",
                    "card-exists",
                    "该成员同一时期已有慢性病卡，请先填写其截止日期。",
                    "The member holds a card at that time; end that one first.");
        }
    }
}
