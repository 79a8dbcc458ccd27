package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Placements.aPlacement;
import static cn.dingzhou.employment.placement.Placements.end;
import static cn.dingzhou.employment.placement.Placements.read;
import static cn.dingzhou.employment.placement.Placements.start;
import static cn.dingzhou.employment.placement.Placements.started;
import static cn.dingzhou.employment.placement.Villager.TODAY;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PlacementState.Wage;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class PlacementTest {

    @Test
    void whoStartsWorkIsToBeVisitedAfterOneThreeAndSixMonths() {
        Villager villager = aVillager();
        UUID member = villager.known();

        ValidatableResponse answer = start(aPlacement(member, LocalDate.of(2018, 8, 31)));

        answer.statusCode(201)
                .body("memberId", equalTo(member.toString()))
                .body("householdId", equalTo(villager.household().toString()))
                .body("category", equalTo("REGISTERED_POOR"))
                .body("regionCode", equalTo(Villager.VILLAGE))
                .body("monthlyWage", equalTo(3000.0f))
                .body("wages.since", contains("2018-08-31"))
                .body("withoutCapacity", equalTo(false))
                .body("followUps.months", contains(1, 3, 6))
                .body("followUps.dueOn", contains("2018-09-30", "2018-11-30", "2019-02-28"));
        String id = answer.extract().path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(EventTopic.of(Topics.PLACEMENTS).statesOf(id))
                        .containsExactly(new PlacementState(
                                UUID.fromString(id),
                                0,
                                new RegionCode(Villager.VILLAGE),
                                villager.household(),
                                member,
                                Category.REGISTERED_POOR,
                                PlacementChannel.OWN_SEARCH,
                                LocalDate.of(2018, 8, 31),
                                300_000,
                                null,
                                null,
                                List.of(new Wage(LocalDate.of(2018, 8, 31), 300_000)))));
        assertThat(EventTopic.of(Topics.PLACEMENTS).about(id))
                .extracting(Envelope::type)
                .containsExactly("placement.started.v1");
    }

    @Test
    void aChildOfTwelveDoesNotWork() {
        UUID child = aVillager().bornIn(YearMonth.from(TODAY.minusYears(12))).known();

        ValidatableResponse refused = asOfficer()
                .request()
                .header("Accept-Language", "en")
                .body(aPlacement(child, TODAY))
                .post(ADDRESS)
                .then();

        refused.statusCode(400)
                .body("errors.code", contains("too-young"))
                .body("errors[0].pointer", equalTo("/memberId"))
                .body("errors[0].message", containsString("under 16"));
        start(aPlacement(child, TODAY)).body("errors[0].message", containsString("16 周岁"));
    }

    @Test
    void sixteenIsToldByTheMonthOfBirth() {
        UUID youth = aVillager().bornIn(YearMonth.of(2002, 4)).known();

        start(aPlacement(youth, LocalDate.of(2018, 4, 29))).statusCode(400).body("errors.code", contains("too-young"));
        start(aPlacement(youth, LocalDate.of(2018, 4, 30))).statusCode(201);
    }

    @Test
    void aPupilDoesNotWorkUntilTheRegistrySaysOtherwise() {
        UUID pupil = aVillager().atSchool().known();

        start(aPlacement(pupil, TODAY))
                .statusCode(400)
                .body("errors.code", contains("at-school"))
                .body("errors[0].message", containsString("请先在户登记中更正"));
    }

    @Test
    void whoLeftTheHouseholdIsNoMemberAnyMore() {
        UUID left = aVillager().left(LocalDate.of(2020, 5, 1)).known();

        start(aPlacement(left, LocalDate.of(2020, 5, 1)))
                .statusCode(400)
                .body("errors.code", contains("left-household"));
        start(aPlacement(left, LocalDate.of(2020, 4, 30))).statusCode(201);
    }

    @Test
    void whoCannotWorkByTheRegistryIsMarked() {
        UUID member = aVillager().in("130682110201").able(LabourCapacity.LOST).known();

        start(aPlacement(member, TODAY)).statusCode(201).body("withoutCapacity", equalTo(true));

        asOfficer()
                .request()
                .get(ADDRESS + "?region=130682110&withoutCapacity=true")
                .then()
                .body("items.memberId", contains(member.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "channel, JOB_FAIR, fair-missing",
        "channel, MAGIC, ",
        "monthlyWage, 0, ",
        "monthlyWage, -5, ",
        "monthlyWage, 1000000.01, ",
        "monthlyWage, 3000.001, ",
        "startedOn, 2018-02-30, ",
        "startedOn, +999999999-01-01, too-far-ahead",
        "startedOn, -999999999-01-01, too-young",
        "employer, '  ', plain-text",
        "seekerId, 0197a0b0-0000-7000-8000-000000000001, one-of-two",
        "applicationId, 0197a0b0-0000-7000-8000-000000000001, unknown-application",
        "memberId, 0197a0b0-0000-7000-8000-000000000001, unknown-member",
        "fairId, 0197a0b0-0000-7000-8000-000000000001, unknown-fair",
        "postId, 0197a0b0-0000-7000-8000-000000000001, unknown-post",
        "enterpriseId, 0197a0b0-0000-7000-8000-000000000001, unknown-enterprise",
        "workRegion, 1306, ",
        "salary, 5, "
    })
    void whatIsWrongIsRefused(String field, String value, String code) {
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2019, 3, 1));
        placement.put(field, value);

        ValidatableResponse refused = start(placement).statusCode(400);

        if (code != null) {
            refused.body("errors.code", hasItem(code));
        }
    }

    @Test
    void theFirstDayLiesAtMostAMonthAhead() {
        UUID member = aVillager().known();

        start(aPlacement(member, TODAY.plusDays(31))).statusCode(400).body("errors.code", contains("too-far-ahead"));
        start(aPlacement(member, TODAY.plusDays(30))).statusCode(201);
    }

    @Test
    void aPostTellsItsFairAndItsEnterprise() {
        String fair = planned();
        Map<String, Object> posted = aPost();
        String post = offer(fair, posted).statusCode(201).extract().path("id");
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2021, 4, 1));
        placement.putAll(Map.of("channel", "JOB_FAIR", "postId", post));
        placement.remove("employer");

        ValidatableResponse answer = start(placement);

        answer.statusCode(201).body("fairId", equalTo(fair)).body("employer", equalTo("定州市服装有限公司"));
        asOfficer()
                .request()
                .get(ADDRESS + "?fair=" + fair)
                .then()
                .body("items.id", contains(answer.extract().<String>path("id")));
    }

    @Test
    void aFairMustFit() {
        String post = offer(planned(), aPost()).extract().path("id");
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2021, 1, 31));
        placement.putAll(Map.of("channel", "JOB_FAIR", "postId", post));

        start(placement).statusCode(400).body("errors.code", contains("before-fair"));
        placement.put("fairId", plan(aFair()).extract().path("id"));
        start(placement).statusCode(400).body("errors.code", hasItem("post-of-another-fair"));
    }

    @Test
    void onePersonHasOneJobAtATime() {
        UUID member = aVillager().known();
        String first = started(member, LocalDate.of(2020, 3, 1));
        Map<String, Object> elsewhere = aPlacement(member, LocalDate.of(2020, 6, 1));
        elsewhere.put("employer", "北京某物业公司");

        start(aPlacement(member, LocalDate.of(2020, 6, 1))).statusCode(409).body("code", equalTo("placement-exists"));
        start(elsewhere)
                .statusCode(409)
                .body("code", equalTo("at-work"))
                .body("detail", containsString(first))
                .body("detail", containsString("定州市体育用品厂"));
        end(first, LocalDate.of(2020, 6, 1), "CHANGED_JOB").statusCode(200);
        String second = start(elsewhere).statusCode(201).extract().path("id");

        asOfficer()
                .request()
                .get(ADDRESS + "?member=" + member)
                .then()
                .body("items.id", contains(first, second))
                .body("items.endReason", contains("CHANGED_JOB", null));
        start(aPlacement(member, LocalDate.of(2020, 2, 1))).statusCode(409);
    }

    @Test
    void whoeverEntersTheSameAtOnceMakesOnePlacement() throws InterruptedException {
        UUID member = aVillager().known();

        List<Integer> statuses =
                AtOnce.statuses(AtOnce.call(4, () -> start(aPlacement(member, LocalDate.of(2020, 3, 1)))));

        assertThat(statuses).containsExactly(201, 409, 409, 409);
    }

    @Test
    void theSameKeyIsTheSamePlacement() {
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2020, 3, 1));
        String key = UUID.randomUUID().toString();

        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(asOfficer()
                    .request()
                    .header("Idempotency-Key", key)
                    .body(placement)
                    .post(ADDRESS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void aLostJobIsToldAsOneAndAResignationIsNot() {
        String lost = started(LocalDate.of(2020, 3, 1));
        String left = started(LocalDate.of(2020, 3, 1));

        end(lost, Map.of("endedOn", "2020-05-01", "reason", "LAID_OFF", "note", "工厂停产"))
                .statusCode(200)
                .body("endNote", equalTo("工厂停产"))
                .body("followUps.stage", contains("OVERDUE", "DROPPED", "DROPPED"));
        end(left, LocalDate.of(2020, 5, 1), "RESIGNED").statusCode(200);

        assertThat(eventsOf(lost, 2)).containsExactly("placement.started.v1", "placement.lost.v1");
        assertThat(eventsOf(left, 2)).containsExactly("placement.started.v1", "placement.ended.v1");
        end(lost, LocalDate.of(2020, 5, 2), "RESIGNED").statusCode(409).body("code", equalTo("placement-ended"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, LAID_OFF, before-start",
        "2999-01-01, LAID_OFF, in-the-future",
        ", LAID_OFF, ended-on-missing",
        "2020-05-01, ENTERED_IN_ERROR, error-without-day",
        "2020-05-01, , not-null",
        "2020-05-01, BORED, "
    })
    void anEndMustFit(String on, String reason, String code) {
        String id = started(LocalDate.of(2020, 3, 1));
        Map<String, Object> how = new HashMap<>();
        how.put("endedOn", on);
        how.put("reason", reason);

        ValidatableResponse refused = end(id, how).statusCode(400);

        if (code != null) {
            refused.body("errors.code", hasItem(code));
        }
    }

    @Test
    void anEndNeedsThePresentVersion() {
        String id = started(LocalDate.of(2020, 3, 1));
        Map<String, String> how = Map.of("endedOn", "2020-05-01", "reason", "LAID_OFF");

        asOfficer().request().body(how).post(ADDRESS + "/" + id + "/end").then().statusCode(428);
        asOfficer()
                .request()
                .header("If-Match", "\"7\"")
                .body(how)
                .post(ADDRESS + "/" + id + "/end")
                .then()
                .statusCode(412);
    }

    @Test
    void whatWasEnteredInErrorCountsForNothing() {
        UUID member = aVillager().in("130682111201").known();
        String wrong = started(member, LocalDate.of(2020, 3, 1));
        end(wrong, LocalDate.of(2020, 5, 1), "LAID_OFF").statusCode(200);

        end(wrong, Map.of("reason", "ENTERED_IN_ERROR"))
                .statusCode(200)
                .body("endedOn", equalTo("2020-03-01"))
                .body("followUps.stage", contains("DROPPED", "DROPPED", "DROPPED"));

        String right = started(member, LocalDate.of(2020, 3, 1));
        String list = ADDRESS + "?region=130682111";
        asOfficer().request().get(list).then().body("items.id", contains(right));
        asOfficer().request().get(list + "&reason=ENTERED_IN_ERROR").then().body("items.id", contains(wrong));
        assertThat(eventsOf(wrong, 3)).endsWith("placement.ended.v1");
        end(wrong, Map.of("reason", "ENTERED_IN_ERROR")).statusCode(409);
    }

    @Test
    void listsAreFilteredPagedAndExported() {
        String region = "?region=130682112";
        UUID poor = aVillager().in("130682112201").known();
        String early = started(poor, LocalDate.of(2018, 3, 1));
        end(early, LocalDate.of(2018, 4, 1), "RESIGNED");
        String late = started(poor, LocalDate.of(2020, 3, 1));
        UUID before =
                aVillager().in("130682112202").bornIn(YearMonth.of(1970, 1)).known();
        String unregistered = started(before, LocalDate.of(2013, 3, 1));

        assertThat(ids(region)).containsExactly(early, late, unregistered);
        assertThat(ids(region + "&running=true")).containsExactly(late, unregistered);
        assertThat(ids(region + "&registered=true")).containsExactly(early, late);
        assertThat(ids(region + "&registered=false")).containsExactly(unregistered);
        assertThat(ids(region + "&from=2018-03-01&to=2018-03-01")).containsExactly(early);
        assertThat(ids(region + "&channel=WORKSHOP")).isEmpty();
        assertThat(ExportCall.column(asOfficer(), ADDRESS + region, "id")).containsExactly(early, late, unregistered);
        String next = asOfficer()
                .request()
                .get(ADDRESS + region + "&limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        asOfficer()
                .request()
                .queryParam("cursor", next)
                .get(ADDRESS + region + "&limit=2")
                .then()
                .body("items.id", contains(unregistered));
        asOfficer().request().get(ADDRESS + region + "&running=perhaps").then().statusCode(400);
        asOfficer().request().get(ADDRESS + region + "&colour=red").then().statusCode(400);
        read(late).body("employer", not(equalTo("")));
    }

    private static List<String> ids(String query) {
        return ExportCall.field(asOfficer(), ADDRESS + query, "id");
    }

    private static List<String> eventsOf(String id, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> EventTopic.of(Topics.PLACEMENTS).about(id).stream()
                                .map(Envelope::type)
                                .toList(),
                        types -> types.size() >= count);
    }
}
