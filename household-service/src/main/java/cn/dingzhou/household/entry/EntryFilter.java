package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries a list is of. */
public record EntryFilter(
        @Parameter(description = "市、乡镇或行政村代码 / city, township or village") @QueryParam("region") @Nullable
                RegionCode region,
        @Parameter(description = "户 id / household") @QueryParam("household") @Nullable UUID household,
        @Parameter(description = "成员 id / member") @QueryParam("member") @Nullable UUID member,
        @Parameter(description = "自该日起 / from this day on") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "至该日止，含该日 / to this day, with it") @QueryParam("to") @Nullable LocalDate to,
        @Parameter(description = "有无结束日期：true 只列未结束的；仅用于有起止的记录 / true: those without an end; for kinds that end")
                @QueryParam("open")
                @Nullable
                Boolean open) {

    /** With the own code of a region that is asked for by an alias. */
    public EntryFilter under(UnaryOperator<RegionCode> canonical) {
        return region == null ? this : new EntryFilter(canonical.apply(region), household, member, from, to, open);
    }
}
