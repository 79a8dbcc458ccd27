package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the region a caller asks for, if its figures are public or theirs to see. */
@ApplicationScoped
class RegionInSight {

    private final Figures figures;
    private final CurrentCaller caller;

    RegionInSight(Figures figures, CurrentCaller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    /**
     * The region by its code or an alias.
     *
     * @param withParts whether the regions directly below are to be seen, too
     * @throws NotFoundException if it is unknown, or if villages are asked for that lie outside the caller's region
     */
    RegionCode find(String pointer, String text, boolean withParts) {
        if (!RegionCode.isRegionCode(text)) {
            throw new InvalidInputException(new FieldError(
                    pointer, "region-malformed", "区划代码为 6、9 或 12 位数字。", "A region code has 6, 9 or 12 digits."));
        }
        RegionCode asked = new RegionCode(text);
        if (showsVillages(asked, withParts)) {
            caller.current();
        }
        RegionCode region = figures.find(asked).orElseThrow(() -> new NotFoundException(Text.of("地区", "region")));
        if (showsVillages(region, withParts)) {
            caller.current().requireInScope(region);
        }
        return region;
    }

    /** Whether anybody may see the region's figures. */
    static boolean isPublic(RegionCode region, boolean withParts) {
        return !showsVillages(region, withParts);
    }

    private static boolean showsVillages(RegionCode region, boolean withParts) {
        return region.level() == Level.VILLAGE || (withParts && region.level() == Level.TOWNSHIP);
    }
}
