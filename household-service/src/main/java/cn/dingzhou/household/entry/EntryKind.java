package cn.dingzhou.household.entry;

import static cn.dingzhou.rest.security.Roles.AUDITOR;
import static cn.dingzhou.rest.security.Roles.CITY_DECIDER;
import static cn.dingzhou.rest.security.Roles.REGISTRAR;
import static cn.dingzhou.rest.security.Roles.SURVEYOR;
import static cn.dingzhou.rest.security.Roles.TOWNSHIP_CHECKER;
import static cn.dingzhou.rest.security.Roles.VIEWER;

import cn.dingzhou.household.household.FileSection;
import cn.dingzhou.household.household.MoneyReceived;
import cn.dingzhou.household.household.MoneySource;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.Roles;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of entries: what they are about, who may write and read them, and what must hold for them. */
public abstract class EntryKind<E extends Entry<F>, F extends Facts>
        implements ImportTarget<NewEntry<F>>, FileSection, MoneySource {

    private static final Set<String> WRITERS = Set.of(REGISTRAR);
    private static final Set<String> EVERYBODY =
            Set.of(REGISTRAR, SURVEYOR, TOWNSHIP_CHECKER, CITY_DECIDER, AUDITOR, VIEWER);

    private final EntryRegistry registry;
    private final Class<E> entityType;
    private final Class<F> factsType;
    private final Concern concern;

    protected EntryKind(EntryRegistry registry, Class<E> entityType, Class<F> factsType, Concern concern) {
        this.registry = registry;
        this.entityType = entityType;
        this.factsType = factsType;
        this.concern = concern;
    }

    /** A new entry that says nothing yet. */
    protected abstract E open(String reference, Subject subject);

    /** Notes what contradicts the kind's rules; pointers begin with {@code /facts}. */
    protected void check(F facts, Subject subject, Findings findings) {}

    /** The check of drafts that come together; what it must know beside them is looked up here, once for all. */
    protected Check<F> checkOf(List<Draft<F>> together) {
        return (draft, findings) -> check(draft.facts(), draft.subject(), findings);
    }

    /** Notes a day that lies in the future, or before what it follows. */
    protected final void checkHappened(String field, @Nullable LocalDate day, LocalDate first, Findings findings) {
        if (day != null) {
            registry.checkHappened(field, day, findings);
            checkOrder(field, day, first, findings);
        }
    }

    /** Notes a day, which may still come, that lies before what it follows. */
    protected static void checkOrder(String field, @Nullable LocalDate day, LocalDate first, Findings findings) {
        if (day != null && day.isBefore(first)) {
            findings.add(
                    "/facts/" + field,
                    "days-out-of-order",
                    "日期早于它之前的日期（%s）。".formatted(first),
                    "It lies before the day it follows, %s.".formatted(first));
        }
    }

    /** Notes on a new entry who entered it. */
    protected void enteredBy(String person, E entry) {}

    /** Notes on a new entry who imported it. */
    protected void importedBy(String person, E entry) {}

    /** Notes what contradicts other entries of the same household or person; pointers begin with {@code /facts}. */
    protected void compare(F facts, OtherEntries others, Findings findings) {}

    /** What the household got by it, in yuan; absent for what is no money. */
    public Optional<BigDecimal> benefit(F facts) {
        return Optional.empty();
    }

    /** Viewers see what is told of regions; of households and persons only those who deal with them. */
    @Override
    public Set<String> readers() {
        return concern == Concern.REGION ? EVERYBODY : Roles.OFFICERS;
    }

    protected Set<String> writers() {
        return WRITERS;
    }

    @Override
    public List<EntryView<F>> of(UUID household) {
        return registry.of(this, household).stream().map(EntryView::of).toList();
    }

    @Override
    public List<MoneyReceived> receivedBy(UUID household) {
        return registry.of(this, household).stream()
                .map(Entry::facts)
                .flatMap(facts -> benefit(facts).stream().map(amount -> new MoneyReceived(name(), facts.on(), amount)))
                .toList();
    }

    @Override
    public Type recordType() {
        return TypeFactory.defaultInstance().constructParametricType(NewEntry.class, factsType);
    }

    Type viewType() {
        return TypeFactory.defaultInstance().constructParametricType(EntryView.class, factsType);
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<NewEntry<F>>> rows, Caller caller) {
        return registry.apply(this, rows, caller);
    }

    boolean lasts() {
        return LastingFacts.class.isAssignableFrom(factsType);
    }

    Class<E> entityType() {
        return entityType;
    }

    Concern concern() {
        return concern;
    }
}
