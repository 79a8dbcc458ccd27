package cn.dingzhou.household.population;

import cn.dingzhou.events.RegionCode;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village's rural population as it is answered. */
@Schema(name = "VillagePopulation", description = "某村历年农村人口 / a village's rural population through the years")
record PopulationView(
        RegionCode villageCode,
        @Schema(description = "各年末农村人口，人 / rural persons at the end of each year", examples = "{\"2020\": 2375}")
                Map<Integer, Integer> personsByYear) {

    static PopulationView of(Population population) {
        return new PopulationView(population.village(), population.state().personsByYear());
    }
}
