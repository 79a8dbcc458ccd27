package cn.dingzhou.employment.household;

import static cn.dingzhou.events.Category.EXITED;
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
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MemberCopyTest {

    private final EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);

    @Inject
    MemberRepository members;

    @Test
    void everyFactOfAMemberIsKnown() {
        HouseholdState household = aHousehold()
                .became(REGISTERED_POOR, "2014-03-01")
                .withMembers(3)
                .state();

        registry.send(new HouseholdRegistered(household));
        awaitRead(household.id());

        assertThat(membersOf(household.id())).containsExactlyInAnyOrderElementsOf(expected(household));
    }

    @Test
    void aNewerStateIsFollowedInAllItsParts() {
        SampleHousehold household =
                aHousehold().became(REGISTERED_POOR, "2014-03-01").withMembers(2);
        HouseholdState first = household.state();
        HouseholdState second = household
                .became(EXITED, "2018-12-20")
                .in("130682109203")
                .leaves(1, "2019-05-01")
                .withMembers(1)
                .state();

        registry.send(new HouseholdRegistered(first));
        registry.send(new HouseholdChanged(second));
        awaitRead(household.id());

        assertThat(membersOf(household.id())).containsExactlyInAnyOrderElementsOf(expected(second));
    }

    @Test
    void whatIsOlderOrComesAgainChangesNothing() {
        SampleHousehold household =
                aHousehold().became(REGISTERED_POOR, "2014-03-01").withMembers(1);
        HouseholdState first = household.state();
        HouseholdState second =
                household.became(EXITED, "2018-12-20").withMembers(1).state();

        Stream.of(second, first, second, first).map(HouseholdChanged::new).forEach(registry::send);
        awaitRead(household.id());

        assertThat(membersOf(household.id())).containsExactlyInAnyOrderElementsOf(expected(second));
    }

    @Test
    void theMembersOfADeletedHouseholdAreForgottenForGood() {
        HouseholdState household = aHousehold()
                .became(REGISTERED_POOR, "2014-03-01")
                .withMembers(2)
                .state();
        registry.send(new HouseholdRegistered(household));

        registry.send(new HouseholdDeleted(household.id(), 2));
        registry.send(new HouseholdRegistered(household));
        awaitRead(household.id());

        assertThat(membersOf(household.id())).isEmpty();
    }

    @Test
    void whoHasNoRegionSeesNobody() {
        HouseholdState household = aHousehold()
                .became(REGISTERED_POOR, "2014-03-01")
                .withMembers(1)
                .state();
        registry.send(new HouseholdRegistered(household));
        awaitRead(household.id());

        assertThat(members.of(List.of(household.id()))).isEmpty();
    }

    private static List<KnownMember> expected(HouseholdState household) {
        return household.members().stream()
                .map(state -> expected(state, household))
                .toList();
    }

    private static KnownMember expected(MemberState state, HouseholdState household) {
        Household home = new Household(household.id());
        home.follow(household);
        Member member = new Member(state.id());
        member.follow(state, home, household);
        return member.known();
    }

    /** Waits until everything sent of the household so far has been read. */
    private void awaitRead(UUID household) {
        HouseholdState last = aHouseholdReadAfter(household, registry)
                .became(ORDINARY, "2000-01-01")
                .withMembers(1)
                .state();
        registry.send(new HouseholdRegistered(last));
        await().atMost(Duration.ofSeconds(30)).until(() -> !membersOf(last.id()).isEmpty());
    }

    private List<KnownMember> membersOf(UUID household) {
        return RegionScope.asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> members.of(List.of(household)).stream()
                        .map(Member::known)
                        .toList()));
    }
}
