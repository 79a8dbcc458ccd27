package cn.dingzhou.household.population;

import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A village's rural population (农村人口) through the years. */
@Entity
@Filter(name = RegionScope.FILTER)
class Population {

    @Id
    private String villageCode;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "population_year", joinColumns = @JoinColumn(name = "village_code"))
    @MapKeyColumn(name = "year")
    @Column(name = "persons")
    private Map<Integer, Integer> personsByYear = new TreeMap<>();

    protected Population() {}

    /** A village of which no year is recorded yet. */
    Population(RegionCode village) {
        villageCode = village.value();
    }

    RegionCode village() {
        return new RegionCode(villageCode);
    }

    long version() {
        return version;
    }

    @Nullable
    Integer in(int year) {
        return personsByYear.get(year);
    }

    /** Persons at the end of the year; tells whether that is anything new. */
    boolean record(int year, int persons) {
        if (Objects.equals(personsByYear.get(year), persons)) {
            return false;
        }
        personsByYear.put(year, persons);
        return true;
    }

    /** What others learn of it; its version is right once it is flushed. */
    PopulationState state() {
        return new PopulationState(village(), version, new TreeMap<>(personsByYear));
    }
}
