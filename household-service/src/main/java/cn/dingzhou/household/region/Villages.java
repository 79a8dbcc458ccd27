package cn.dingzhou.household.region;

import static java.util.stream.Collectors.toSet;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Villages that were looked up together. */
public final class Villages {

    private static final String POINTER = "/villageCode";

    private final Map<RegionCode, Region> regions;

    Villages(Map<RegionCode, Region> regions) {
        this.regions = regions;
    }

    /** Their own codes. */
    public Set<RegionCode> codes() {
        return regions.values().stream().map(Region::code).collect(toSet());
    }

    /** The village under its own code, or nothing and a finding why not. */
    public @Nullable RegionCode existing(RegionCode code, LocalDate on, Findings findings) {
        Region region = regions.get(code);
        if (region == null) {
            findings.add(POINTER, "unknown-village", "没有这个行政村，请核对代码。", "There is no such village; compare the code.");
            return null;
        }
        if (region.code().level() != Level.VILLAGE) {
            findings.add(POINTER, "not-a-village", "应为 12 位行政村代码。", "Give the 12 digits of a village.");
            return null;
        }
        if (!region.existsOn(on)) {
            findings.add(
                    POINTER,
                    "village-not-in-existence",
                    "该行政村在 %s 不存在。".formatted(on),
                    "The village did not exist on %s.".formatted(on));
            return null;
        }
        return region.code();
    }

    /** As {@link #existing}, in the caller's region. */
    public @Nullable RegionCode reachable(RegionCode code, LocalDate on, Caller caller, Findings findings) {
        RegionCode village = existing(code, on, findings);
        if (village != null && !caller.mayReach(village)) {
            findings.add(POINTER, "outside-your-region", "该行政村不在您的辖区内。", "The village lies outside your region.");
            return null;
        }
        return village;
    }
}
