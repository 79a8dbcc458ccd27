package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Owns which regions there are; kept by the city's registrars. */
@ApplicationScoped
class RegionRegistry {

    private final RegionRepository regions;
    private final Outbox outbox;
    private final Clock clock;

    RegionRegistry(RegionRepository regions, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws DomainException 403 if the caller is a township's or a village's */
    static void requireCityLevel(Caller caller) {
        if (caller.region() == null || caller.region().level() != Level.CITY) {
            throw new DomainException(
                    403, "city-level-required", Text.of("行政区划由市级登记员维护。", "Regions are kept by the city's registrars."));
        }
    }

    @Transactional
    Region enter(NewRegion request, Caller caller) {
        requireCityLevel(caller);
        caller.requireInScope(request.code());
        Map<RegionCode, Region> known = related(request.code(), request.otherCodes());
        Findings findings = new Findings();
        checkParent(request, known, findings);
        findings.orThrow();
        if (known.containsKey(request.code())) {
            FieldError taken = new FieldError("/code", "code-taken", "该代码已被使用。", "There is a region with this code.");
            throw new ConflictException(taken.code(), taken.message(), taken);
        }
        requireFree(request.code(), request.otherCodes(), known);
        Region region = Region.enter(request);
        regions.persist(region);
        return announced(region);
    }

    @Transactional
    Region change(RegionCode code, ChangeRegion request, IfMatch ifMatch, Caller caller) {
        Region region = regions.lock(code);
        requireCityLevel(caller);
        ifMatch.require(region.version());
        if (request.validTo() != null) {
            requireNothingLeftIn(code, request.validTo());
        }
        if (request.aliases() != null) {
            requireFree(code, request.aliases(), related(code, request.aliases()));
        }
        request.applyTo(region, LocalDate.now(clock));
        return announced(region);
    }

    /** The regions that a region's code, parent and aliases name at present. */
    private Map<RegionCode, Region> related(RegionCode code, List<RegionCode> aliases) {
        List<RegionCode> codes = new ArrayList<>(aliases);
        codes.add(code);
        code.parent().ifPresent(codes::add);
        return RegionScope.asSystem(() -> regions.resolve(codes));
    }

    static void checkParent(NewRegion entered, Map<RegionCode, Region> known, Findings findings) {
        if (entered.code().parent().isEmpty()) {
            return;
        }
        Region parent = known.get(entered.code().parent().get());
        if (parent == null) {
            findings.add("/code", "unknown-parent", "上级区划不存在，请先录入。", "Enter the region above it first.");
        } else if (!parent.existsOn(entered.validFrom())) {
            findings.add(
                    "/validFrom", "parent-not-there", "上级区划当日不存在。", "The region above it did not exist on this day.");
        }
    }

    static boolean isFree(RegionCode alias, RegionCode owner, Map<RegionCode, Region> known) {
        return !known.containsKey(alias) || known.get(alias).code().equals(owner);
    }

    private static void requireFree(RegionCode owner, List<RegionCode> aliases, Map<RegionCode, Region> known) {
        for (int i = 0; i < aliases.size(); i++) {
            if (!isFree(aliases.get(i), owner, known)) {
                FieldError taken = aliasTaken(i);
                throw new ConflictException(taken.code(), taken.message(), taken);
            }
        }
    }

    static FieldError aliasTaken(int index) {
        return new FieldError("/aliases/" + index, "alias-taken", "该代码属于另一区划。", "The code is another region's.");
    }

    private void requireNothingLeftIn(RegionCode code, LocalDate lastDay) {
        if (regions.hasChildrenAfter(code, lastDay)) {
            throw new ConflictException("children-exist", Text.of("请先撤销下级区划。", "End the regions in it first."));
        }
    }

    private Region announced(Region region) {
        regions.write();
        outbox.publish(new RegionRecorded(region.state()));
        return region;
    }
}
