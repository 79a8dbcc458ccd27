package cn.dingzhou.household.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village's rural population in a year. */
@Schema(description = "农村人口 / rural population")
record RecordPopulation(
        @Schema(description = "年末农村人口，人 / rural persons at the end of the year", examples = "2375")
                @NotNull
                @Min(0)
                @Max(RecordPopulation.MOST)
                Integer persons) {

    /** No village comes near; a number typed twice over does not pass. */
    static final int MOST = 100_000;
}
