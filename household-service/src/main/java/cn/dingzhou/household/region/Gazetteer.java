package cn.dingzhou.household.region;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one looks up villages (地名录), by their codes or aliases. */
@ApplicationScoped
public class Gazetteer {

    private final RegionRepository regions;
    private final Clock clock;

    Gazetteer(RegionRepository regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The village under its own code.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if there was no such village on that day
     * @throws cn.dingzhou.rest.problem.NotFoundException if it lies outside the caller's region
     */
    public RegionCode requireVillage(RegionCode code, LocalDate on, Caller caller) {
        Findings findings = new Findings();
        RegionCode village = villages(List.of(code)).existing(code, on, findings);
        findings.orThrow();
        Objects.requireNonNull(village, "a village without findings");
        caller.requireInScope(village);
        return village;
    }

    /** A region's own code for an alias; any other code as it is. */
    public RegionCode canonical(RegionCode code) {
        Region region =
                RegionScope.asSystem(() -> regions.resolve(List.of(code))).get(code);
        return region == null ? code : region.code();
    }

    /** The own codes of the regions, of any level, that are there under these codes or aliases. */
    public Map<RegionCode, RegionCode> ownCodes(Collection<RegionCode> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return RegionScope.asSystem(() -> regions.resolve(codes)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().code()));
    }

    /** The regions next below one, by code, today. */
    private List<RegionCode> partsOf(RegionCode region) {
        return RegionScope.asSystem(() -> regions.partsOf(region, LocalDate.now(clock))).stream()
                .map(Region::code)
                .toList();
    }

    /**
     * A region, by default the caller's own, and behind it the regions next below.
     *
     * @throws InvalidInputException if it is not in the caller's region
     */
    public List<RegionCode> withParts(@Nullable RegionCode asked, Caller caller) {
        RegionCode region = asked == null ? caller.region() : canonical(asked);
        if (region == null || !caller.mayReach(region)) {
            throw new InvalidInputException(
                    new FieldError("/region", "outside-your-region", "请填辖区内的地区代码。", "Give a region in your own."));
        }
        return Stream.concat(Stream.of(region), partsOf(region).stream()).toList();
    }

    /** Villages, to be asked one by one; those outside the caller's region too, which a finding must be able to name. */
    public Villages villages(Collection<RegionCode> codes) {
        return new Villages(RegionScope.asSystem(() -> regions.resolve(codes)));
    }
}
