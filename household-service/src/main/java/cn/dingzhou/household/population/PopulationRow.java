package cn.dingzhou.household.population;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.imports.ImportKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village's rural population in a year: a row of a list, and of an import. */
@Schema(name = "Population", description = "某村某年农村人口 / a village's rural population in a year")
record PopulationRow(
        @ImportKey @NotNull RegionCode villageCode,
        @ImportKey @NotNull @Min(PopulationRow.FIRST) Integer year,
        @Schema(description = "年末农村人口，人 / rural persons at the end of the year")
                @NotNull
                @Min(0)
                @Max(RecordPopulation.MOST)
                Integer persons) {

    /** The year of the first census. */
    static final int FIRST = 1953;
}
