package cn.dingzhou.gateway.topology;

import static cn.dingzhou.gateway.AHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.JobFairDeleted;
import cn.dingzhou.events.JobFairPlanned;
import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.MeasureKind;
import cn.dingzhou.events.MeasureRecorded;
import cn.dingzhou.events.MeasureState;
import cn.dingzhou.events.PolicyYearOpened;
import cn.dingzhou.events.PolicyYearState;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndicatorTopologyTest {

    private static final String VILLAGE = "130682108201";
    private static final HouseholdState POOR =
            aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(4).state();

    private final DrivenTopology topology = new DrivenTopology();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aHouseholdCountsInItsVillageTownshipAndCity() {
        topology.send(new HouseholdRegistered(POOR));

        assertThat(topology.sums())
                .containsEntry("poor-persons/130682108201/2015-03", 4L)
                .containsEntry("poor-persons/130682108/2015-03", 4L)
                .containsEntry("poor-persons/130682/2015-03", 4L)
                .containsEntry("registered-households/130682/2015-03", 1L)
                .containsEntry("registered-households-registered-poor/130682/2015-03", 1L)
                .containsEntry("registered-or-exited-households/130682/2015-03", 1L)
                .hasSize(12);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        topology.send(new HouseholdRegistered(POOR));
        Map<String, Long> once = topology.sums();

        topology.send(new HouseholdRegistered(POOR));

        assertThat(topology.sums()).isEqualTo(once);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        HouseholdState first =
                aHousehold(VILLAGE).poorSince("2015-03-02").withMembers(4).state();
        HouseholdState third = aHousehold(VILLAGE)
                .id(first.id())
                .version(3)
                .poorSince("2015-03-02")
                .exitedOn("2018-06-30")
                .withMembers(5)
                .state();
        topology.send(new HouseholdChanged(third));
        Map<String, Long> counted = topology.sums();

        topology.send(new HouseholdRegistered(first));

        assertThat(topology.sums())
                .isEqualTo(counted)
                .containsEntry("poor-persons/130682/2015-03", 5L)
                .containsEntry("poor-persons/130682/2018-06", -5L);
    }

    @Test
    void aCorrectionTakesTheOldContributionsBack() {
        topology.send(new PopulationRecorded(population(1, Map.of(2015, 2000, 2016, 2100))));

        topology.send(new PopulationRecorded(population(2, Map.of(2015, 1900))));

        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "rural-population/130682108201/2015-01", 1900L,
                        "rural-population/130682108/2015-01", 1900L,
                        "rural-population/130682/2015-01", 1900L));
    }

    @Test
    void aDeletedFairNoLongerCountsAndStaysDeleted() {
        JobFairState fair = fair(1);
        topology.send(new JobFairPlanned(fair));
        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "job-fairs/130682/2021-02", 1L,
                        "job-fair-enterprises/130682/2021-02", 80L,
                        "job-fair-posts/130682/2021-02", 3000L));

        topology.send(new JobFairDeleted(fair.id(), 2));
        assertThat(topology.sums()).isEmpty();

        topology.send(new JobFairPlanned(fair));
        assertThat(topology.sums()).isEmpty();
    }

    @Test
    void aHouseholdThatWasErasedCountsNowhereAndNeverDid() {
        topology.send(new HouseholdRegistered(POOR));
        assertThat(topology.sums()).isNotEmpty();

        topology.send(new HouseholdDeleted(POOR.id(), POOR.version() + 1));
        topology.send(new HouseholdRegistered(POOR));

        assertThat(topology.sums()).isEmpty();
    }

    @Test
    void aHouseholdIsCoveredOnceHoweverManyMeasuresItHas() {
        topology.send(new HouseholdRegistered(POOR));
        MeasureState first = measure(POOR.id(), MeasureKind.INDUSTRY, "2016-05-04");
        topology.send(new MeasureRecorded(first));
        topology.send(new MeasureRecorded(measure(POOR.id(), MeasureKind.EMPLOYMENT, "2015-09-01")));
        topology.send(new MeasureRecorded(measure(POOR.id(), MeasureKind.WATER, "2015-04-01")));

        assertThat(topology.sums())
                .containsEntry("industry-employment-households/130682/2015-09", 1L)
                .doesNotContainKey("industry-employment-households/130682/2016-05");
    }

    @Test
    void aMeasureThatWasAnotherHouseholdsNoLongerCoversTheFirst() {
        topology.send(new HouseholdRegistered(POOR));
        MeasureState measure = measure(POOR.id(), MeasureKind.INDUSTRY, "2016-05-04");
        topology.send(new MeasureRecorded(measure));
        topology.send(new MeasureRecorded(new MeasureState(
                measure.id(), 2, measure.village(), UUID.randomUUID(), measure.kind(), measure.on(), null)));

        assertThat(topology.sums()).doesNotContainKey("industry-employment-households/130682/2016-05");
    }

    @Test
    void whatHasALabelCountsUnderItAndInTheWhole() {
        topology.send(new MeasureRecorded(measure(POOR.id(), MeasureKind.WATER, "2015-04-01")));
        topology.send(new MeasureRecorded(measure(POOR.id(), MeasureKind.INDUSTRY, "2015-04-09")));

        assertThat(topology.sums())
                .containsEntry("measures-begun/130682/2015-04", 2L)
                .containsEntry("measures-begun/130682/2015-04/WATER", 1L)
                .containsEntry("measures-begun/130682108201/2015-04/INDUSTRY", 1L);
    }

    @Test
    void whoComesAndGoesIsOneRecordOfAStock() {
        HouseholdState exited = aHousehold(VILLAGE)
                .poorSince("2015-03-02")
                .exitedOn("2018-06-30")
                .withMembers(4)
                .state();
        topology.send(new HouseholdRegistered(exited));

        assertThat(topology.sum("poor-persons/130682/2015-03").records()).isEqualTo(1);
        assertThat(topology.sum("poor-persons/130682/2018-06").records()).isZero();
    }

    @Test
    void aSumOfZeroIsNotTheSameAsNoRecord() {
        topology.send(new PolicyYearOpened(
                new PolicyYearState(UUID.randomUUID(), 1, 2019, RegionCode.DINGZHOU, 0, 0, Set.of(), 0, null, 0)));

        assertThat(topology.sums())
                .isEqualTo(Map.of(
                        "insurance-fund-received/130682/2019-01", 0L,
                        "insurance-premium/130682/2019-01", 0L,
                        "insured-headcount/130682/2019-01", 0L,
                        "policy-years/130682/2019-01", 1L));
    }

    @Test
    void aSumIsAsOfItsLatestEvent() {
        Instant later = Instant.parse("2026-11-23T05:00:00Z");
        topology.send(new HouseholdRegistered(POOR), later);
        topology.send(new HouseholdRegistered(
                aHousehold(VILLAGE).poorSince("2015-03-09").withMembers(2).state()));

        assertThat(topology.sum("poor-persons/130682/2015-03")).isEqualTo(new PartialSum(6, 2, later));
    }

    @Test
    void theChangelogOfTheSumsHoldsThemInTheirOwnRegion() {
        topology.send(new HouseholdRegistered(POOR));

        Map<String, Long> written = new TreeMap<>();
        for (TestRecord<byte[], byte[]> sum :
                topology.written(Run.ofCatalogue(0).sumsTopic())) {
            written.put(
                    IndicatorTopology.key(sum.key()).toString(),
                    IndicatorTopology.value(sum.value()).amount());
        }
        assertThat(written.keySet()).allMatch(key -> key.contains("/130682108201/"));
        assertThat(topology.sums()).containsAllEntriesOf(written).hasSize(3 * written.size());
    }

    private static MeasureState measure(UUID household, MeasureKind kind, String on) {
        return new MeasureState(
                UUID.randomUUID(), 1, new RegionCode(VILLAGE), household, kind, LocalDate.parse(on), null);
    }

    private static PopulationState population(long version, Map<Integer, Integer> years) {
        return new PopulationState(new RegionCode(VILLAGE), version, new TreeMap<>(years));
    }

    private static JobFairState fair(long version) {
        return new JobFairState(
                UUID.randomUUID(),
                version,
                RegionCode.DINGZHOU,
                FairMode.ONLINE,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 3, 31),
                80,
                3000,
                9000);
    }
}
