package cn.dingzhou.household.population;

import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.household.region.Villages;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rural population from a file: a row for each village and year. */
@ApplicationScoped
class PopulationImport implements ImportTarget<PopulationRow> {

    private final PopulationRepository populations;
    private final PopulationRegister register;
    private final Gazetteer gazetteer;
    private final Outbox outbox;

    PopulationImport(
            PopulationRepository populations, PopulationRegister register, Gazetteer gazetteer, Outbox outbox) {
        this.populations = populations;
        this.register = register;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "populations";
    }

    @Override
    public Class<?> recordType() {
        return PopulationRow.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<PopulationRow>> records, Caller caller) {
        List<RegionCode> codes =
                records.stream().map(record -> record.value().villageCode()).toList();
        Villages villages = gazetteer.villages(codes);
        Map<RegionCode, Population> known = populations.ofVillages(villages.codes());
        Set<Population> changed = new LinkedHashSet<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow<PopulationRow> record : records) {
            PopulationRow row = record.value();
            Findings findings = new Findings();
            register.checkYear(row.year(), findings);
            RegionCode village =
                    villages.reachable(row.villageCode(), PopulationRegister.yearEnd(row.year()), caller, findings);
            outcomes.add(
                    village == null || !findings.isEmpty()
                            ? RowOutcome.rejected(findings.errors())
                            : record(row, known.computeIfAbsent(village, Population::new), changed));
        }
        populations.persist(changed);
        populations.flush();
        outbox.publishAll(changed.stream()
                .map(population -> new PopulationRecorded(population.state()))
                .toList());
        return outcomes;
    }

    private static RowOutcome record(PopulationRow row, Population population, Set<Population> changed) {
        boolean isNew = population.in(row.year()) == null;
        if (!population.record(row.year(), row.persons())) {
            return RowOutcome.unchanged();
        }
        changed.add(population);
        String address = "populations/" + population.village();
        return isNew ? RowOutcome.created(address) : RowOutcome.updated(address);
    }
}
