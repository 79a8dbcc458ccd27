package cn.dingzhou.household.guarantee;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.household.entry.Subject;
import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.household.household.KnownHousehold;
import cn.dingzhou.household.household.Watch;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gaps of the past from a file: a row for each time that a household was without a guarantee. */
@ApplicationScoped
class GapImport implements ImportTarget<PastGap> {

    private record GapOf(@Nullable UUID household, Guarantee guarantee) {}

    private final GuaranteeRepository guarantees;
    private final HouseholdDirectory directory;
    private final Watch watch;
    private final Outbox outbox;
    private final Clock clock;

    GapImport(GuaranteeRepository guarantees, HouseholdDirectory directory, Watch watch, Outbox outbox, Clock clock) {
        this.guarantees = guarantees;
        this.directory = directory;
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "guarantee-gaps";
    }

    @Override
    public Class<?> recordType() {
        return PastGap.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PastGap>> records, Caller caller) {
        Map<String, KnownHousehold> households = directory.byNumber(
                records.stream().map(record -> record.value().householdNumber()).collect(Collectors.toSet()));
        List<UUID> ids = households.values().stream().map(KnownHousehold::id).toList();
        directory.hold(ids);
        Map<GapOf, GuaranteeGap> gaps = guarantees.gapsOf(ids).stream()
                .collect(toMap(gap -> new GapOf(gap.householdId(), gap.guarantee()), gap -> gap));
        Instant now = clock.instant();
        Set<GuaranteeGap> changed = new LinkedHashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow<PastGap> record : records) {
            PastGap row = record.value();
            KnownHousehold household = households.get(row.householdNumber());
            Findings findings = findings(row, household, caller, LocalDate.ofInstant(now, BusinessClock.ZONE));
            if (household == null || !findings.isEmpty()) {
                outcomes.add(RowOutcome.rejected(findings.errors()));
                continue;
            }
            GuaranteeGap gap = gaps.computeIfAbsent(
                    new GapOf(household.id(), row.guarantee()),
                    fresh -> new GuaranteeGap(new Subject(household.village(), household, null), row.guarantee()));
            RowOutcome outcome = gap.recall(row.time(now), now);
            if (outcome.isWrite()) {
                changed.add(gap);
            }
            outcomes.add(outcome);
        }
        keep(changed);
        return outcomes;
    }

    private void keep(Set<GuaranteeGap> changed) {
        guarantees.enter(changed);
        outbox.publishAll(changed.stream().map(GuaranteeGap::announcement).toList());
        watch.changed(changed.stream()
                .map(gap -> Objects.requireNonNull(gap.householdId()))
                .collect(Collectors.toSet()));
    }

    private static Findings findings(PastGap row, @Nullable KnownHousehold household, Caller caller, LocalDate today) {
        Findings findings = new Findings();
        row.check(today, findings);
        if (household == null || !caller.mayReach(household.village())) {
            findings.add(
                    "/householdNumber",
                    "unknown-household",
                    "辖区内没有此户编号的户。",
                    "There is no household of this number in your region.");
        } else if (row.openedOn().isBefore(household.identifiedOn())) {
            findings.add(
                    "/openedOn",
                    "before-identification",
                    "发现日期早于该户的识别日期（%s）。".formatted(household.identifiedOn()),
                    "It was found before the household was identified, %s.".formatted(household.identifiedOn()));
        }
        return findings;
    }
}
