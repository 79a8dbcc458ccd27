package cn.dingzhou.household.population;

import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.outbox.Outbox;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;

/** Owns how many rural people live in each village at the end of each year. */
@ApplicationScoped
class PopulationRegister {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private final PopulationRepository populations;
    private final Gazetteer gazetteer;
    private final Outbox outbox;
    private final Clock clock;

    PopulationRegister(PopulationRepository populations, Gazetteer gazetteer, Outbox outbox, Clock clock) {
        this.populations = populations;
        this.gazetteer = gazetteer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records a year; what is recorded already is changed only from the version the caller has seen. */
    @Transactional
    Population record(PopulationRow row, IfMatch ifMatch, Caller caller) {
        Findings findings = new Findings();
        checkYear(row.year(), findings);
        findings.orThrow();
        RegionCode village = gazetteer.requireVillage(row.villageCode(), yearEnd(row.year()), caller);
        Population population = populations.lock(village).orElseGet(() -> new Population(village));
        if (ifMatch.value() != null || population.in(row.year()) != null) {
            ifMatch.require(population.version());
        }
        if (population.record(row.year(), row.persons())) {
            populations.enter(population);
            outbox.publish(new PopulationRecorded(population.state()));
        }
        return population;
    }

    void checkYear(int year, Findings findings) {
        if (year > LocalDate.now(clock).getYear()) {
            findings.add("/year", "in-the-future", "该年尚未到来。", "The year lies in the future.");
        }
    }

    static LocalDate yearEnd(int year) {
        return YEAR_END.atYear(year);
    }
}
