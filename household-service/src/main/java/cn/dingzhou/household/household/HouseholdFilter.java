package cn.dingzhou.household.household;

import static java.util.Comparator.naturalOrder;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which households a list is of. */
record HouseholdFilter(
        @Parameter(description = "行政村代码 / village") @QueryParam("village") @Nullable RegionCode village,
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "当前户类别 / present category") @QueryParam("category") @Nullable Category category,
        @Parameter(description = "户编号 / household number") @QueryParam("number") @Nullable String number,
        @Parameter(
                        description =
                                "仅风险消除后仍持续跟踪的整户无劳动能力户 / only those that stay tracked without labour after their risk is cleared")
                @QueryParam("tracked")
                @DefaultValue("false")
                boolean tracked) {

    /** With the own codes of regions that are asked for by an alias. */
    HouseholdFilter under(UnaryOperator<RegionCode> canonical) {
        return new HouseholdFilter(
                village == null ? null : canonical.apply(village),
                region == null ? null : canonical.apply(region),
                category,
                number,
                tracked);
    }

    /** The first village there could be in every region asked for. */
    RegionCode firstVillage() {
        return regions().map(region -> padded(region, '0')).max(naturalOrder()).orElse(padded("", '0'));
    }

    /** The last one; before the first when the regions exclude one another. */
    RegionCode lastVillage() {
        return regions().map(region -> padded(region, '9')).min(naturalOrder()).orElse(padded("", '9'));
    }

    private Stream<String> regions() {
        return Stream.of(Optional.ofNullable(village), Optional.ofNullable(region))
                .flatMap(Optional::stream)
                .map(RegionCode::value);
    }

    private static RegionCode padded(String code, char digit) {
        return new RegionCode(code + String.valueOf(digit).repeat(12 - code.length()));
    }
}
