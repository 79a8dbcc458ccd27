package cn.dingzhou.employment.placement;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.employment.worker.KnownWorker;
import cn.dingzhou.employment.worker.ListedWorkers;
import cn.dingzhou.employment.worker.Worker;
import cn.dingzhou.employment.worker.Workers;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Placements from an office's file, past ones with what was found of them. */
@ApplicationScoped
class PlacementImport implements ImportTarget<ImportPlacement> {

    private final Workers workers;
    private final OriginRepository origins;
    private final PlacementRepository placements;
    private final PlacementJournal journal;
    private final Clock clock;

    PlacementImport(
            Workers workers,
            OriginRepository origins,
            PlacementRepository placements,
            PlacementJournal journal,
            Clock clock) {
        this.workers = workers;
        this.origins = origins;
        this.placements = placements;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Class<?> recordType() {
        return ImportPlacement.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<ImportPlacement>> rows, Caller caller) {
        List<ImportPlacement> records = rows.stream().map(ImportRow::value).toList();
        ListedWorkers listed = workers.listed(records);
        List<Named> people =
                records.stream().map(record -> named(record, listed, caller)).toList();
        Set<Worker> held = people.stream()
                .flatMap(named -> Stream.ofNullable(named.who()))
                .map(KnownWorker::worker)
                .collect(toSet());
        placements.hold(held);
        Map<String, Placement> before = placements.lockReferences(
                records.stream().map(ImportPlacement::reference).collect(toSet()));
        ImportedPlacements imported = new ImportedPlacements(
                origins.fairsNumbered(records.stream()
                        .flatMap(record -> Stream.ofNullable(record.fair()))
                        .collect(toSet())),
                placements.ofPeople(held),
                new Taking(caller.subject(), clock.instant()),
                LocalDate.now(clock));
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            outcomes.add(outcome(
                    records.get(i),
                    people.get(i),
                    Optional.ofNullable(before.get(records.get(i).reference())),
                    imported));
        }
        journal.write(imported.begun(), imported.changed());
        journal.visited(imported.visited());
        return outcomes;
    }

    /** Whom a row names, or why that is nobody in the caller's region. */
    private record Named(@Nullable KnownWorker who, List<FieldError> errors) {}

    private static Named named(ImportPlacement record, ListedWorkers listed, Caller caller) {
        try {
            KnownWorker who = listed.find(record, record.startedOn());
            return caller.mayReach(who.worker().village())
                    ? new Named(who, List.of())
                    : new Named(null, List.of(ListedWorkers.unknown(record)));
        } catch (InvalidInputException nobody) {
            return new Named(null, nobody.errors());
        }
    }

    private RowOutcome outcome(
            ImportPlacement record, Named named, Optional<Placement> before, ImportedPlacements imported) {
        KnownWorker who = named.who();
        if (who == null) {
            return RowOutcome.rejected(named.errors());
        }
        if (before.isEmpty()) {
            return imported.begin(record, who);
        }
        RowOutcome outcome = imported.goOn(record, who, before.get());
        if (outcome.kind() == RowOutcome.Kind.REJECTED) {
            placements.forget(before.get());
        }
        return outcome;
    }
}
