package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.imports.ImportRow;
import cn.dingzhou.records.imports.ImportTarget;
import cn.dingzhou.records.imports.RowOutcome;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Regions from a file, each after the one above it. A region that is there takes the file's name, days and aliases. */
@ApplicationScoped
class RegionImport implements ImportTarget<NewRegion> {

    private final RegionRepository regions;
    private final Outbox outbox;
    private final Clock clock;

    RegionImport(RegionRepository regions, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "regions";
    }

    @Override
    public Class<?> recordType() {
        return NewRegion.class;
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<NewRegion>> records, Caller caller) {
        Map<RegionCode, Region> known = regions.resolve(named(records));
        Set<Region> changed = new LinkedHashSet<>();
        List<RowOutcome> outcomes = records.stream()
                .map(record -> apply(record.value(), caller, known, changed))
                .toList();
        regions.flush();
        outbox.publishAll(changed.stream()
                .map(region -> new RegionRecorded(region.state()))
                .toList());
        return outcomes;
    }

    private static Set<RegionCode> named(List<ImportRow<NewRegion>> records) {
        Set<RegionCode> codes = new LinkedHashSet<>();
        for (ImportRow<NewRegion> record : records) {
            codes.add(record.value().code());
            codes.addAll(record.value().otherCodes());
            record.value().code().parent().ifPresent(codes::add);
        }
        return codes;
    }

    private RowOutcome apply(NewRegion row, Caller caller, Map<RegionCode, Region> known, Set<Region> changed) {
        Findings findings = findings(row, caller, known);
        if (!findings.isEmpty()) {
            return RowOutcome.rejected(findings.errors());
        }
        Region region = known.get(row.code());
        try {
            RowOutcome outcome = region == null ? enter(row, known) : revise(region, row, known);
            if (outcome.isWrite()) {
                changed.add(known.get(row.code()));
            }
            return outcome;
        } catch (InvalidInputException reason) {
            return RowOutcome.rejected(reason.errors());
        }
    }

    private Findings findings(NewRegion row, Caller caller, Map<RegionCode, Region> known) {
        Findings findings = new Findings();
        if (!caller.mayReach(row.code())) {
            findings.add("/code", "outside-your-region", "该区划不在您的辖区内。", "The region lies outside yours.");
        }
        RegionRegistry.checkParent(row, known, findings);
        if (known.containsKey(row.code())
                && row.validTo() != null
                && regions.hasChildrenAfter(row.code(), row.validTo())) {
            findings.add("/validTo", "children-exist", "请先撤销下级区划。", "End the regions in it first.");
        }
        if (!RegionRegistry.isFree(row.code(), row.code(), known)) {
            findings.add("/code", "code-taken", "该代码是另一区划的别名。", "The code is another region's alias.");
        }
        for (int i = 0; i < row.otherCodes().size(); i++) {
            if (!RegionRegistry.isFree(row.otherCodes().get(i), row.code(), known)) {
                findings.add(RegionRegistry.aliasTaken(i));
            }
        }
        return findings;
    }

    private RowOutcome enter(NewRegion row, Map<RegionCode, Region> known) {
        Region region = Region.enter(row);
        regions.persist(region);
        known.put(row.code(), region);
        row.otherCodes().forEach(alias -> known.put(alias, region));
        return RowOutcome.created(address(row));
    }

    private RowOutcome revise(Region region, NewRegion row, Map<RegionCode, Region> known) {
        if (!region.revise(row, LocalDate.now(clock))) {
            return RowOutcome.unchanged();
        }
        row.otherCodes().forEach(alias -> known.put(alias, region));
        return RowOutcome.updated(address(row));
    }

    private static String address(NewRegion row) {
        return "regions/" + row.code();
    }
}
