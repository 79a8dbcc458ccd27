package cn.dingzhou.insurance.household;

import static cn.dingzhou.events.Category.EXITED;
import static cn.dingzhou.events.Category.LOW_INCOME;
import static cn.dingzhou.events.Category.ORDINARY;
import static cn.dingzhou.events.Category.REGISTERED_POOR;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static cn.dingzhou.testing.SampleHousehold.aHouseholdReadAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HouseholdCopyTest {

    private final EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);

    @Inject
    HouseholdRepository households;

    @Test
    void theClassOnAnyDayIsKnown() {
        SampleHousehold household = aHousehold()
                .became(REGISTERED_POOR, "2014-03-01")
                .exitedToHighStandard("2018-12-20")
                .became(LOW_INCOME, "2021-06-01");

        registry.send(new HouseholdRegistered(household.state()));
        awaitRead(household.id());

        assertThat(classOn(household, "2014-02-28")).isEmpty();
        assertThat(classOn(household, "2014-03-01")).contains(new HouseholdClass(REGISTERED_POOR, false));
        assertThat(classOn(household, "2018-12-19")).contains(new HouseholdClass(REGISTERED_POOR, false));
        assertThat(classOn(household, "2018-12-20")).contains(new HouseholdClass(EXITED, true));
        assertThat(classOn(household, "2030-01-01")).contains(new HouseholdClass(LOW_INCOME, false));
    }

    @Test
    void howManyBelongedToItOnAnyDayIsKnown() {
        SampleHousehold household =
                aHousehold().became(ORDINARY, "2014-03-01").withMembers(3).leaves(2, "2019-05-01");

        registry.send(new HouseholdRegistered(household.state()));
        awaitRead(household.id());

        assertThat(membersOn(household, "2014-02-28")).isZero();
        assertThat(membersOn(household, "2019-04-30")).isEqualTo(3);
        assertThat(membersOn(household, "2019-05-01")).isEqualTo(2);
    }

    @Test
    void aNewerStateReplacesTheWholeHistory() {
        SampleHousehold household =
                aHousehold().became(LOW_INCOME, "2014-03-01").withMembers(2);
        HouseholdState first = household.state();
        HouseholdState second = household
                .leaves(1, "2015-01-01")
                .became(ORDINARY, "2016-01-01")
                .in("130682109203")
                .state();

        registry.send(new HouseholdRegistered(first));
        registry.send(new HouseholdChanged(second));
        awaitRead(household.id());

        assertThat(classOn(household, "2017-01-01")).contains(new HouseholdClass(ORDINARY, false));
        assertThat(membersOn(household, "2017-01-01")).isEqualTo(1);
    }

    @Test
    void whatIsOlderOrComesAgainChangesNothing() {
        SampleHousehold household = aHousehold().became(LOW_INCOME, "2014-03-01");
        HouseholdState first = household.state();
        HouseholdState second = household.became(ORDINARY, "2016-01-01").state();

        Stream.of(second, first, second, first).map(HouseholdChanged::new).forEach(registry::send);
        awaitRead(household.id());

        assertThat(classOn(household, "2016-01-01")).contains(new HouseholdClass(ORDINARY, false));
    }

    @Test
    void aDeletedHouseholdIsForgottenForGood() {
        SampleHousehold household =
                aHousehold().became(LOW_INCOME, "2014-03-01").withMembers(2);
        HouseholdState first = household.state();
        registry.send(new HouseholdRegistered(first));

        registry.send(new HouseholdDeleted(household.id(), 2));
        registry.send(new HouseholdRegistered(first));
        awaitRead(household.id());

        assertThat(classOn(household, "2020-01-01")).isEmpty();
        assertThat(membersOn(household, "2020-01-01")).isZero();
    }

    @Test
    void whatCannotBeReadStopsNothing() {
        SampleHousehold household = aHousehold().became(LOW_INCOME, "2014-03-01");

        registry.sendGarbage(household.id().toString(), "{");
        registry.send(new HouseholdRegistered(household.state()));
        awaitRead(household.id());

        assertThat(classOn(household, "2014-03-01")).contains(new HouseholdClass(LOW_INCOME, false));
    }

    @Test
    void whoHasNoRegionSeesNothing() {
        SampleHousehold household = aHousehold().became(LOW_INCOME, "2014-03-01");
        registry.send(new HouseholdRegistered(household.state()));
        awaitRead(household.id());

        assertThat(households.known(household.id())).isEmpty();
    }

    /** Waits until everything sent of the household so far has been read. */
    private void awaitRead(UUID household) {
        SampleHousehold last = aHouseholdReadAfter(household, registry).became(ORDINARY, "2000-01-01");
        registry.send(new HouseholdRegistered(last.state()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> classOn(last, "2000-01-01").isPresent());
    }

    private Optional<HouseholdClass> classOn(SampleHousehold household, String date) {
        return read(() -> households.known(household.id()).flatMap(known -> known.classOn(LocalDate.parse(date))));
    }

    private int membersOn(SampleHousehold household, String date) {
        return read(() -> households
                .known(household.id())
                .map(known -> known.membersOn(LocalDate.parse(date)))
                .orElse(0));
    }

    private static <T> T read(Supplier<T> query) {
        return RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(query::get));
    }
}
