package cn.dingzhou.gateway.query;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the region that a caller asks for. */
@ApplicationScoped
class RegionInSight {

    private final Figures figures;

    RegionInSight(Figures figures) {
        this.figures = figures;
    }

    /**
     * The region by its code or an alias.
     *
     * @throws NotFoundException if it is unknown
     */
    RegionCode find(String pointer, String text) {
        if (!RegionCode.isRegionCode(text)) {
            throw new InvalidInputException(new FieldError(
                    pointer, "region-malformed", "区划代码为 6、9 或 12 位数字。", "A region code has 6, 9 or 12 digits."));
        }
        return figures.find(new RegionCode(text)).orElseThrow(() -> new NotFoundException(Text.of("地区", "region")));
    }

    /** Whether what is asked for has villages in it, of which not everybody may know all. */
    static boolean showsVillages(String region, boolean withParts) {
        Level level = new RegionCode(region).level();
        return level == Level.VILLAGE || (withParts && level == Level.TOWNSHIP);
    }
}
