package cn.dingzhou.household.entry;

import cn.dingzhou.household.household.KnownMember;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes entries of every kind down, corrects them and announces each. */
@ApplicationScoped
public class EntryRegistry {

    private final EntryRepository entries;
    private final Subjects subjects;
    private final Outbox outbox;
    private final Clock clock;

    EntryRegistry(EntryRepository entries, Subjects subjects, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.subjects = subjects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    <E extends Entry<F>, F extends Facts> E enter(EntryKind<E, F> kind, NewEntry<F> request, Caller caller) {
        Findings findings = new Findings();
        Subject subject = subjects.of(List.of(request)).find(request, kind.concern(), caller, findings);
        if (subject != null) {
            check(kind, request.facts(), subject, others(subject, null), findings);
        }
        findings.orThrow();
        if (!entries.byReference(kind.entityType(), List.of(request.reference()))
                .isEmpty()) {
            throw EntryRepository.taken();
        }
        E entry = kind.open(request.reference(), Objects.requireNonNull(subject));
        entry.record(request.facts(), clock.instant());
        entries.enter(entry);
        outbox.publish(entry.announcement());
        return entry;
    }

    /** Says of an entry what it should have said, or what it says from now on. */
    @Transactional
    <E extends Entry<F>, F extends Facts> E change(
            EntryKind<E, F> kind, UUID id, UnaryOperator<F> change, IfMatch ifMatch) {
        E entry = entries.lock(kind.entityType(), id);
        ifMatch.require(entry.version());
        F facts = change.apply(entry.facts());
        Subject subject = subjects.of(entry);
        Findings findings = new Findings();
        check(kind, facts, subject, others(subject, entry), findings);
        findings.orThrow();
        if (entry.record(facts, clock.instant())) {
            entries.write();
            outbox.publish(entry.announcement());
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
        HouseholdFiles files = new HouseholdFiles(entries, known.households());
        List<E> opened = new ArrayList<>();
        List<E> changed = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (NewEntry<F> request : requests) {
            Findings findings = new Findings();
            Subject subject = known.find(request, kind.concern(), caller, findings);
            E entry = before.get(request.reference());
            if (subject != null) {
                check(kind, request.facts(), subject, new OtherEntries(files, subject, entry), findings);
            }
            if (entry != null && subject != null && !entry.isAbout(subject)) {
                findings.add(about(entry, caller));
            }
            if (subject == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
            } else if (entry == null) {
                E fresh = kind.open(request.reference(), subject);
                fresh.record(request.facts(), clock.instant());
                files.add(fresh);
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
        outbox.publishAll(changed.stream().map(Entry::announcement).toList());
        return outcomes;
    }

    private OtherEntries others(Subject subject, @Nullable Entry<?> itself) {
        List<UUID> household = subject.household() == null
                ? List.of()
                : List.of(subject.household().id());
        return new OtherEntries(new HouseholdFiles(entries, household), subject, itself);
    }

    private <F extends Facts> void check(
            EntryKind<?, F> kind, F facts, Subject subject, OtherEntries others, Findings findings) {
        if (facts.on().isAfter(LocalDate.now(clock))) {
            findings.add("/facts/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (subject.member() != null) {
            checkMembership(subject.member(), facts.on(), findings);
        }
        if (facts instanceof LastingFacts lasting
                && lasting.until() != null
                && lasting.until().isBefore(facts.on())) {
            findings.add("/facts/until", "ends-before-start", "结束日期早于开始日期。", "It ends before it starts.");
        }
        kind.check(facts, subject, findings);
        kind.compare(facts, others, findings);
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
