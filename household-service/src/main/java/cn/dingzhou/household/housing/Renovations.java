package cn.dingzhou.household.housing;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.HouseGrade;
import cn.dingzhou.events.RenovationKind;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.household.entry.Check;
import cn.dingzhou.household.entry.Concern;
import cn.dingzhou.household.entry.Draft;
import cn.dingzhou.household.entry.EntryKind;
import cn.dingzhou.household.entry.EntryRegistry;
import cn.dingzhou.household.entry.EntryRepository;
import cn.dingzhou.household.entry.NewEntry;
import cn.dingzhou.household.entry.References;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Renovations, one at a time for each dwelling; files bring those of the time before, with their days. */
@Singleton
class Renovations extends EntryKind<Renovation, RenovationFacts> {

    private final EntryRepository entries;
    private final HouseholdDirectory directory;
    private final Regrading regrading;

    Renovations(EntryRegistry registry, EntryRepository entries, HouseholdDirectory directory, Regrading regrading) {
        super(registry, Renovation.class, RenovationFacts.class, Concern.HOUSEHOLD);
        this.entries = entries;
        this.directory = directory;
        this.regrading = regrading;
    }

    @Override
    public String name() {
        return "renovations";
    }

    @Override
    protected Renovation open(String reference, Subject subject) {
        return new Renovation(reference, subject);
    }

    @Override
    protected void enteredBy(String person, Renovation renovation) {
        renovation.appliedForBy(person);
    }

    @Override
    protected void importedBy(String person, Renovation renovation) {
        renovation.importedBy(person);
    }

    @Override
    protected Check<RenovationFacts> checkOf(List<Draft<RenovationFacts>> together) {
        Set<UUID> households = together.stream()
                .map(draft -> draft.subject().aHousehold().id())
                .collect(toSet());
        directory.hold(households);
        References<Dwelling> dwellings =
                References.of(entries, Dwelling.class, together, RenovationFacts::dwellingReference);
        RenovatedDwellings renovated = new RenovatedDwellings(entries.ofHouseholds(Renovation.class, households));
        return (draft, findings) -> {
            check(draft.facts(), draft.subject(), findings);
            Dwelling dwelling =
                    dwellings.find("dwellingReference", draft.facts().dwellingReference(), findings);
            if (dwelling != null) {
                checkDwelling(dwelling, draft, findings);
            }
            renovated.add(draft, findings);
        };
    }

    @Override
    protected void check(RenovationFacts facts, Subject subject, Findings findings) {
        Course.check(facts, findings);
        LocalDate before = facts.on();
        for (Map.Entry<RenovationStage, LocalDate> day : facts.days().entrySet()) {
            checkHappened(Course.field(day.getKey()), day.getValue(), before, findings);
            before = day.getValue();
        }
        checkHappened("endedOn", facts.endedOn(), before, findings);
    }

    @Override
    public Optional<BigDecimal> benefit(RenovationFacts facts) {
        return Optional.ofNullable(facts.subsidy());
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<NewEntry<RenovationFacts>>> rows, Caller caller) {
        List<RowOutcome> outcomes = super.apply(rows, caller);
        regrading.after(
                IntStream.range(0, rows.size())
                        .filter(i -> outcomes.get(i).kind() != RowOutcome.Kind.REJECTED)
                        .mapToObj(i -> rows.get(i).value())
                        .toList(),
                caller);
        return outcomes;
    }

    private static void checkDwelling(Dwelling dwelling, Draft<RenovationFacts> draft, Findings findings) {
        if (!draft.subject().aHousehold().id().equals(dwelling.householdId())) {
            findings.add(
                    "/facts/dwellingReference",
                    "dwelling-of-another",
                    "此住房不属于该户。",
                    "The dwelling is another household's.");
        } else if (dwelling.facts().grade() != grade(draft.facts().kind())) {
            findings.add(
                    "/facts/kind",
                    "kind-not-for-grade",
                    "C 级修缮加固，D 级拆除重建；此住房为 %s 级。".formatted(dwelling.facts().grade()),
                    "A house of grade C is repaired, one of D rebuilt; this one is %s."
                            .formatted(dwelling.facts().grade()));
        }
    }

    private static HouseGrade grade(RenovationKind kind) {
        return kind == RenovationKind.REPAIR ? HouseGrade.C : HouseGrade.D;
    }
}
