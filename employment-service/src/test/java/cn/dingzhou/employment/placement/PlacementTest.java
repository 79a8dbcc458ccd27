package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Placements.aPlacement;
import static cn.dingzhou.employment.placement.Placements.end;
import static cn.dingzhou.employment.placement.Placements.read;
import static cn.dingzhou.employment.placement.Placements.start;
import static cn.dingzhou.employment.placement.Placements.started;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static cn.dingzhou.employment.placement.Villager.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.PlacementChannel;
import cn.dingzhou.events.PlacementState;
import cn.dingzhou.events.PlacementState.FollowUp;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
                                List.of(new Wage(LocalDate.of(2018, 8, 31), 300_000)),
                                List.of(
                                        new FollowUp(LocalDate.of(2018, 9, 30), null),
                                        new FollowUp(LocalDate.of(2018, 11, 30), null),
                                        new FollowUp(LocalDate.of(2019, 2, 28), null)))));
        assertThat(EventTopic.of(Topics.PLACEMENTS).about(id))
                .extracting(Envelope::type)
                .containsExactly("placement.started.v1");
    }

    @Test
    void whoCannotWorkByTheRegistryIsMarked() {
        UUID member = aVillager().in("130682110201").able(LabourCapacity.LOST).known();

        start(aPlacement(member, today())).statusCode(201).body("withoutCapacity", equalTo(true));

        asOfficer()
                .request()
                .get(ADDRESS + "?region=130682110&withoutCapacity=true")
                .then()
                .body("items.memberId", contains(member.toString()));
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
}
