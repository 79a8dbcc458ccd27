package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.seeker.SampleSeekers.EAST_WANG;
import static cn.dingzhou.employment.seeker.SampleSeekers.OWN;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.VILLAGE;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.known;
import static cn.dingzhou.employment.seeker.SampleSeekers.member;
import static cn.dingzhou.employment.seeker.SampleSeekers.read;
import static cn.dingzhou.employment.seeker.SampleSeekers.register;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static cn.dingzhou.events.Category.EXITED;
import static cn.dingzhou.events.Category.ORDINARY;
import static cn.dingzhou.events.Category.REGISTERED_POOR;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdDeleted;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seekers who are members of the registry. */
@QuarkusTest
@WithInfrastructure
class MembershipTest {

    @Test
    void anOfficerRegistersAMemberAndTheirVillageIsTheHouseholds() {
        HouseholdState household =
                known(poor().in(EAST_WANG + "202").withMembers(1).state());

        register(aSeeker(Map.of("memberId", member(household, 0))))
                .statusCode(201)
                .body("memberId", equalTo(member(household, 0)))
                .body("region", equalTo(EAST_WANG + "202"))
                .body("registered", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"REGISTERED_POOR, true", "EXITED, true", "LOW_INCOME, false", "ORDINARY, false"})
    void aHouseholdThatIsOrWasRegisteredPoorShows(String category, boolean registered) {
        HouseholdState household = known(aHousehold()
                .became(Category.valueOf(category), "2015-01-01")
                .withMembers(1)
                .state());

        register(aSeeker(Map.of("memberId", member(household, 0)))).body("registered", equalTo(registered));
    }

    @Test
    void whoIsNoneOfThemIsRefused() {
        HouseholdState household =
                known(poor().withMembers(2).leaves(1, "2019-05-01").state());
        HouseholdState elsewhere =
                known(poor().in("130682109201").withMembers(1).state());

        register(aSeeker(Map.of("memberId", UUID.randomUUID())))
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
        register(aSeeker(Map.of("memberId", member(household, 1), "sex", "女")))
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
        Tokens.as("labour-officer")
                .in(EAST_WANG)
                .request()
                .body(aSeeker(Map.of("memberId", member(elsewhere, 0))))
                .post(SEEKERS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
    }

    @Test
    void sexAndMonthOfBirthMustAgree() {
        HouseholdState household = known(poor().withMembers(1).state());

        register(aSeeker(Map.of("memberId", member(household, 0), "sex", "女", "bornIn", "1971-01")))
                .statusCode(400)
                .body("errors.code", contains("member-differs", "member-differs"))
                .body("errors.pointer", containsInAnyOrder("/sex", "/bornIn"));
    }

    @Test
    void aPupilDoesNotRegister() {
        HouseholdState household = known(atSchool(poor().withMembers(1).state()));

        register(aSeeker(Map.of("memberId", member(household, 0))))
                .statusCode(400)
                .body("errors.code", contains("at-school"));
    }

    @Test
    void aMemberIsOneSeeker() throws InterruptedException {
        HouseholdState household = known(poor().withMembers(1).state());
        List<Supplier<ValidatableResponse>> calls = Stream.generate(
                        () -> aSeeker(Map.of("memberId", member(household, 0))))
                .limit(3)
                .<Supplier<ValidatableResponse>>map(seeker -> () -> register(seeker))
                .toList();

        assertThat(AtOnce.statuses(AtOnce.call(calls))).containsExactly(201, 409, 409);

        register(aSeeker(Map.of("memberId", member(household, 0))))
                .statusCode(409)
                .body("code", equalTo("member-linked"));
    }

    @Test
    void anOfficerLinksAndUnlinks() {
        HouseholdState household =
                known(poor().in(EAST_WANG + "203").withMembers(1).state());
        String id = registered(aSeeker());

        link(id, "\"0\"", member(household, 0))
                .statusCode(200)
                .body("region", equalTo(EAST_WANG + "203"))
                .body("registered", equalTo(true));
        link(id, "\"0\"", member(household, 0)).statusCode(412);

        asOfficer()
                .request()
                .header("If-Match", "\"1\"")
                .delete(SEEKERS + "/" + id + "/member")
                .then()
                .statusCode(200)
                .body("memberId", equalTo(null))
                .body("region", equalTo(EAST_WANG + "203"))
                .body("registered", equalTo(false));
    }

    @Test
    void aChangeWithoutAMemberLeavesTheLink() {
        HouseholdState household =
                known(poor().in(EAST_WANG + "204").withMembers(1).state());
        Map<String, Object> seeker = aSeeker(Map.of("memberId", member(household, 0)));
        String id = registered(seeker);
        seeker.remove("memberId");
        seeker.put("name", "王大");

        change(id, "\"0\"", seeker)
                .statusCode(200)
                .body("memberId", equalTo(member(household, 0)))
                .body("region", equalTo(EAST_WANG + "204"));
        seeker.put("bornIn", "1969-12");
        change(id, "\"1\"", seeker).statusCode(400).body("errors.code", contains("member-differs"));
    }

    @Test
    void aSeekerFollowsTheHousehold() {
        SampleHousehold household = poor().withMembers(1);
        HouseholdState first = known(household.state());
        String id = registered(aSeeker(Map.of("memberId", member(first, 0))));

        known(household.in("130682109207").became(EXITED, "2018-12-20").state());
        read(id).body("region", equalTo("130682109207")).body("registered", equalTo(true));

        known(household.in(VILLAGE).became(ORDINARY, "2020-01-01").state());
        read(id).body("region", equalTo(VILLAGE)).body("registered", equalTo(false));
    }

    @Test
    void whoLeftTheHouseholdIsNoMemberAnyMore() {
        SampleHousehold household = poor().withMembers(1);
        String id = registered(aSeeker(Map.of("memberId", member(known(household.state()), 0))));

        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdChanged(household.leaves(0, "2020-05-01").state()));

        awaitUnlinked(id);
    }

    @Test
    void whoseHouseholdIsGoneIsNoMemberAnyMore() {
        HouseholdState household = known(poor().withMembers(1).state());
        String id = registered(aSeeker(Map.of("memberId", member(household, 0))));

        EventTopic.of(Topics.HOUSEHOLDS).send(new HouseholdDeleted(household.id(), 2));

        awaitUnlinked(id);
    }

    @Test
    void aResidentLinksToTheOwnHouseholdAlone() {
        HouseholdState household =
                known(poor().in(EAST_WANG + "205").withMembers(1).state());
        HouseholdState neighbours = known(poor().withMembers(1).state());
        Tokens resident = Tokens.as("resident").named(household.number()).ofHousehold(household.number());

        resident.request()
                .body(aSeeker(Map.of("memberId", member(neighbours, 0))))
                .post(OWN)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
        resident.request()
                .body(aSeeker(Map.of("memberId", member(household, 0), "region", "110101")))
                .post(OWN)
                .then()
                .statusCode(201)
                .body("region", equalTo(EAST_WANG + "205"))
                .body("registered", equalTo(true));
    }

    @Test
    void whoHasNoHouseholdLinksToNobody() {
        HouseholdState household = known(poor().withMembers(1).state());

        SampleSeekers.asSomebody()
                .request()
                .body(aSeeker(Map.of("memberId", member(household, 0))))
                .post(OWN)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
    }

    private static SampleHousehold poor() {
        return aHousehold().became(REGISTERED_POOR, "2014-03-01");
    }

    private static HouseholdState atSchool(HouseholdState household) {
        return new HouseholdState(
                household.id(),
                household.version(),
                household.village(),
                null,
                household.categories(),
                List.of(),
                household.members().stream()
                        .map(member -> new MemberState(
                                member.id(),
                                member.relation(),
                                member.sex(),
                                member.bornIn(),
                                member.labourCapacity(),
                                member.joinedOn(),
                                null,
                                member.education(),
                                true))
                        .toList(),
                List.of(),
                household.number(),
                0);
    }

    private static ValidatableResponse link(String id, String ifMatch, String member) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(Map.of("memberId", member))
                .put(SEEKERS + "/" + id + "/member")
                .then();
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> seeker) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(seeker)
                .put(SEEKERS + "/" + id)
                .then();
    }

    private static void awaitUnlinked(String id) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> read(id).body("memberId", equalTo(null))
                .body("registered", equalTo(false))
                .body("region", equalTo(VILLAGE)));
    }
}
