package cn.dingzhou.household.household;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.household.region.Villages;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Households with their members from a file; one that is there is revised. */
@ApplicationScoped
class HouseholdImport implements ImportTarget<RegisterHousehold> {

    private final HouseholdRepository households;
    private final HouseholdChanges changes;
    private final Gazetteer gazetteer;
    private final Intake intake;
    private final Clock clock;

    HouseholdImport(
            HouseholdRepository households, HouseholdChanges changes, Gazetteer gazetteer, Intake intake, Clock clock) {
        this.households = households;
        this.changes = changes;
        this.gazetteer = gazetteer;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "households";
    }

    @Override
    public Class<?> recordType() {
        return RegisterHousehold.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<RegisterHousehold>> records, Caller caller) {
        List<RegisterHousehold> rows = records.stream().map(ImportRow::value).toList();
        Villages villages = gazetteer.villages(
                rows.stream().map(RegisterHousehold::villageCode).toList());
        List<ReadRow> readings =
                rows.stream().map(row -> read(row, villages, caller)).toList();
        ImportedHouseholds imported = new ImportedHouseholds(
                households.byNumber(rows.stream().map(RegisterHousehold::number).toList()),
                households.whereabouts(readings.stream()
                        .flatMap(reading -> reading.registration().citizenIdIndexes().stream())
                        .toList()),
                caller,
                clock.instant());
        List<RowOutcome> outcomes = readings.stream().map(imported::apply).toList();
        households.enter(imported.registered());
        changes.announce(imported.events());
        return outcomes;
    }

    private ReadRow read(RegisterHousehold row, Villages villages, Caller caller) {
        Findings findings = new Findings();
        RegionCode village = villages.reachable(row.villageCode(), row.identifiedOn(), caller, findings);
        Registration registration = intake.registration(row, village == null ? row.villageCode() : village, findings);
        return new ReadRow(registration, findings);
    }
}
