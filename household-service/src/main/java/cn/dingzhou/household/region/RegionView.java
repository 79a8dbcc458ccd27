package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionCode.Level;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region as it is answered. */
@Schema(name = "Region", description = "行政区划 / a region")
record RegionView(
        RegionCode code,
        Level level,
        @Schema(description = "上级；市没有 / the region above, absent for the city") @Nullable RegionCode parent,
        @Schema(description = "所问日期的名称 / the name it bore on the day asked for") String name,
        @Schema(description = "历来的名称，由早到晚 / all names, oldest first") List<RegionName> names,
        LocalDate validFrom,
        @Schema(description = "存在的末日 / the last day it existed") @Nullable LocalDate validTo,
        @Schema(description = "别名，如统计局曾用的 139001 开头的代码 / other codes, such as the statistics bureau's under 139001")
                List<RegionCode> aliases) {

    static RegionView of(Region region, LocalDate on) {
        return new RegionView(
                region.code(),
                region.code().level(),
                region.code().parent().orElse(null),
                region.nameOn(on),
                region.names(),
                region.validFrom(),
                region.validTo(),
                region.aliases());
    }
}
