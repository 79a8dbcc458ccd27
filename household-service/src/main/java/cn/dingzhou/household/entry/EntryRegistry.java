package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes entries of every kind down, corrects them and announces each. */
@ApplicationScoped
public class EntryRegistry {

    private final EntryRepository entries;
    private final Subjects subjects;
    private final Watch watch;
    private final Outbox outbox;
    private final Clock clock;

    EntryRegistry(EntryRepository entries, Subjects subjects, Watch watch, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.subjects = subjects;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    <E extends Entry<F>, F extends Facts> E enter(EntryKind<E, F> kind, NewEntry<F> request, Caller caller) {
        if (!entries.byReference(kind.entityType(), List.of(request.reference()))
                .isEmpty()) {
            throw EntryRepository.taken();
        }
        Reading<F> reading = read(kind, List.of(request), subjects.of(List.of(request)), caller)
                .get(0);
        if (reading.draft() != null) {
            check(kind, reading.draft(), null, reading.findings());
        }
        reading.findings().orThrow();
        E entry = open(kind, Objects.requireNonNull(reading.draft()));
        kind.enteredBy(caller.subject(), entry);
        entries.enter(entry);
        announce(List.of(entry));
        return entry;
    }

    /** What entries of the kind say of a household that the caller may see. */
    <E extends Entry<F>, F extends Facts> List<E> of(EntryKind<E, F> kind, UUID household) {
        return entries.ofHousehold(kind.entityType(), household);
    }

    /** Says of an entry what it should have said, or what it says from now on. */
    @Transactional
    <E extends Entry<F>, F extends Facts> E correct(
            EntryKind<E, F> kind, UUID id, UnaryOperator<F> correction, IfMatch ifMatch) {
        E entry = entries.lock(kind.entityType(), id);
        ifMatch.require(entry.version());
        Draft<F> draft = new Draft<>(entry.reference(), subjects.of(entry), correction.apply(entry.facts()));
        Findings findings = new Findings();
        check(kind, draft, entry, findings);
        findings.orThrow();
        return keep(entry, draft);
    }

    /** Says of an entry what is so after something happened that its kind allows. */
    @Transactional
    public <E extends Entry<F>, F extends Facts> E change(
            EntryKind<E, F> kind, UUID id, IfMatch ifMatch, Function<E, F> happening) {
        E entry = entries.lock(kind.entityType(), id);
        ifMatch.require(entry.version());
        return keep(entry, new Draft<>(entry.reference(), subjects.of(entry), happening.apply(entry)));
    }

    /** Takes down, or corrects by their references, the rows of an import. */
    public <E extends Entry<F>, F extends Facts> List<RowOutcome> apply(
            EntryKind<E, F> kind, List<ImportRow<NewEntry<F>>> rows, Caller caller) {
        List<NewEntry<F>> requests = rows.stream().map(ImportRow::value).toList();
        Map<String, E> before = entries.byReference(
                kind.entityType(), requests.stream().map(NewEntry::reference).toList());
        Subjects.Known known = subjects.of(requests);
        List<Reading<F>> readings = read(kind, requests, known, caller);
        HouseholdFiles files = new HouseholdFiles(entries, known.households());
        Check<F> check = kind.checkOf(
                readings.stream().flatMap(row -> Stream.ofNullable(row.draft())).toList());
        List<E> opened = new ArrayList<>();
        List<E> changed = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (Reading<F> reading : readings) {
            Draft<F> draft = reading.draft();
            Findings findings = reading.findings();
            E entry = draft == null ? null : before.get(draft.reference());
            if (entry != null && !entry.isAbout(draft.subject())) {
                findings.add(about(entry, caller));
            }
            if (draft != null) {
                check(draft, check, findings);
                kind.compare(draft.facts(), new OtherEntries(files, draft.subject(), entry), findings);
            }
            if (draft == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
            } else if (entry == null) {
                E fresh = open(kind, draft);
                kind.importedBy(caller.subject(), fresh);
                files.add(fresh);
                opened.add(fresh);
                changed.add(fresh);
                outcomes.add(RowOutcome.created(address(kind, fresh)));
            } else if (entry.record(draft.facts(), draft.subject(), clock.instant())) {
                changed.add(entry);
                outcomes.add(RowOutcome.updated(address(kind, entry)));
            } else {
                outcomes.add(RowOutcome.unchanged());
            }
        }
        entries.enterAll(opened);
        announce(changed);
        return outcomes;
    }

    private static String address(EntryKind<?, ?> kind, Entry<?> entry) {
        return kind.name() + "/" + entry.id();
    }

    private void announce(List<? extends Entry<?>> changed) {
        outbox.publishAll(changed.stream().map(Entry::announcement).toList());
        watch.changed(changed.stream()
                .flatMap(entry -> Stream.ofNullable(entry.householdId()))
                .collect(toSet()));
    }

    /** What somebody brought: a draft, unless nobody is there whom it could be about. */
    private record Reading<F extends Facts>(@Nullable Draft<F> draft, Findings findings) {}

    private <F extends Facts> List<Reading<F>> read(
            EntryKind<?, F> kind, List<NewEntry<F>> requests, Subjects.Known known, Caller caller) {
        List<Reading<F>> readings = new ArrayList<>();
        for (NewEntry<F> request : requests) {
            Findings findings = new Findings();
            Subject subject = known.find(request, kind.concern(), caller, findings);
            Draft<F> draft = subject == null ? null : new Draft<>(request.reference(), subject, request.facts());
            readings.add(new Reading<>(draft, findings));
        }
        return readings;
    }

    private <E extends Entry<F>, F extends Facts> E open(EntryKind<E, F> kind, Draft<F> draft) {
        E entry = kind.open(draft.reference(), draft.subject());
        entry.record(draft.facts(), draft.subject(), clock.instant());
        return entry;
    }

    private <E extends Entry<F>, F extends Facts> E keep(E entry, Draft<F> draft) {
        if (entry.record(draft.facts(), draft.subject(), clock.instant())) {
            entries.write();
            announce(List.of(entry));
        }
        return entry;
    }

    /** @param itself the entry that the draft is to correct, absent for a new one */
    private <F extends Facts> void check(
            EntryKind<?, F> kind, Draft<F> draft, @Nullable Entry<?> itself, Findings findings) {
        check(draft, kind.checkOf(List.of(draft)), findings);
        Subject subject = draft.subject();
        List<UUID> household =
                Stream.ofNullable(subject.household()).map(KnownHousehold::id).toList();
        OtherEntries others = new OtherEntries(new HouseholdFiles(entries, household), subject, itself);
        kind.compare(draft.facts(), others, findings);
    }

    private <F extends Facts> void check(Draft<F> draft, Check<F> check, Findings findings) {
        LocalDate on = draft.facts().on();
        checkHappened("on", on, findings);
        KnownMember member = draft.subject().member();
        if (member != null) {
            checkMembership(member, on, findings);
        }
        if (draft.facts() instanceof LastingFacts lasting
                && lasting.until() != null
                && lasting.until().isBefore(on)) {
            findings.add("/facts/until", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts.");
        }
        check.check(draft, findings);
    }

    void checkHappened(String field, LocalDate day, Findings findings) {
        if (day.isAfter(LocalDate.now(clock))) {
            findings.add("/facts/" + field, "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
    }

    private static void checkMembership(KnownMember member, LocalDate on, Findings findings) {
        if (member.died() && !member.belongedOn(on)) {
            findings.add("/facts/on", "member-dead", "此人当日已去世。", "The person had died by that day.");
        } else if (!member.belongedOn(on)) {
            findings.add(
                    "/facts/on",
                    "not-a-member-then",
                    "此人当日不是本户成员。",
                    "The person was not a member of this household that day.");
        }
    }

    private static FieldError about(Entry<?> entry, Caller caller) {
        return caller.mayReach(entry.region())
                ? new FieldError(
                        "/reference",
                        "reference-of-another",
                        "此编号的记录属于另一人、另一户或另一地区，不能改变。",
                        "The entry of this reference is about somebody else, which cannot be changed.")
                : EntryRepository.taken().errors().get(0);
    }
}
