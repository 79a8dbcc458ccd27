package cn.dingzhou.household.entry;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.household.household.KnownMember;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.household.person.Findings;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.FieldError;
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
        Findings findings = new Findings();
        Subject subject = subject(kind, request, subjects.of(List.of(request)), caller, findings);
        findings.orThrow();
        if (!entries.byReference(kind.entityType(), List.of(request.reference()))
                .isEmpty()) {
            throw EntryRepository.taken();
        }
        E entry = kind.open(request.reference(), Objects.requireNonNull(subject));
        entry.record(request.facts(), clock.instant());
        entries.enter(entry);
        announce(List.of(entry));
        return entry;
    }

    /** Says of an entry what it should have said. */
    @Transactional
    <E extends Entry<F>, F extends Facts> E correct(EntryKind<E, F> kind, UUID id, F facts, IfMatch ifMatch) {
        E entry = entries.lock(kind.entityType(), id);
        ifMatch.require(entry.version());
        Findings findings = new Findings();
        check(kind, facts, subjects.of(entry), findings);
        findings.orThrow();
        if (entry.record(facts, clock.instant())) {
            entries.write();
            announce(List.of(entry));
        }
        return entry;
    }

    /** Takes down, or corrects by their references, the rows of an import. */
    <E extends Entry<F>, F extends Facts> List<RowOutcome> apply(
            EntryKind<E, F> kind, List<ImportRow<NewEntry<F>>> rows, Caller caller) {
        List<NewEntry<F>> requests = rows.stream().map(ImportRow::value).toList();
        Subjects.Known known = subjects.of(requests);
        Map<String, E> before = entries.byReference(
                kind.entityType(), requests.stream().map(NewEntry::reference).toList());
        List<E> opened = new ArrayList<>();
        List<E> changed = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewEntry<F> request : requests) {
            Findings findings = new Findings();
            Subject subject = subject(kind, request, known, caller, findings);
            E entry = before.get(request.reference());
            if (entry != null && subject != null && !entry.isAbout(subject)) {
                findings.add(about(entry, caller));
            }
            if (subject == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
            } else if (entry == null) {
                E fresh = kind.open(request.reference(), subject);
                fresh.record(request.facts(), clock.instant());
                opened.add(fresh);
                changed.add(fresh);
                outcomes.add(RowOutcome.created());
            } else if (entry.record(request.facts(), clock.instant())) {
                changed.add(entry);
                outcomes.add(RowOutcome.updated());
            } else {
                outcomes.add(RowOutcome.unchanged());
            }
        }
        entries.enterAll(opened);
        announce(changed);
        return outcomes;
    }

    private void announce(List<? extends Entry<?>> changed) {
        outbox.publishAll(changed.stream().map(Entry::announcement).toList());
        watch.changed(changed.stream()
                .flatMap(entry -> Stream.ofNullable(entry.householdId()))
                .collect(toSet()));
    }

    private <E extends Entry<F>, F extends Facts> @Nullable Subject subject(
            EntryKind<E, F> kind, NewEntry<F> request, Subjects.Known known, Caller caller, Findings findings) {
        Subject subject = known.find(request, kind.concern(), caller, findings);
        if (subject != null) {
            check(kind, request.facts(), subject, findings);
        }
        return subject;
    }

    private <F extends Facts> void check(EntryKind<?, F> kind, F facts, Subject subject, Findings findings) {
        if (facts.on().isAfter(LocalDate.now(clock))) {
            findings.add("/facts/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (subject.member() != null) {
            checkMembership(subject.member(), facts.on(), findings);
        }
        kind.check(facts, subject, findings);
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
