package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.PlainText;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region to enter. */
@Schema(description = "行政区划 / a region")
record NewRegion(
        @ImportKey
                @Schema(
                        description = "市 6 位、乡镇 9 位、行政村 12 位 / city 6, township 9, village 12 digits",
                        examples = "130682108")
                @NotNull
                RegionCode code,
        @Schema(examples = "东旺镇") @NotNull @PlainText @Size(max = 100) String name,
        @Schema(description = "存在的首日 / the first day it exists", examples = "2010-01-01") @NotNull LocalDate validFrom,
        @Schema(description = "存在的末日 / the last day it existed") @Nullable LocalDate validTo,
        @Schema(description = "其他部门使用的代码 / codes other offices use", examples = "139001108") @Nullable @Size(max = 10)
                List<@NotNull RegionCode> aliases) {

    List<RegionCode> otherCodes() {
        return aliases == null ? List.of() : aliases;
    }
}
