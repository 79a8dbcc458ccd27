package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Placements.end;
import static cn.dingzhou.employment.placement.Placements.started;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.events.Envelope;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How work ends, and what others learn of it. */
@QuarkusTest
@WithInfrastructure
class PlacementEndTest {

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

    private static List<String> eventsOf(String id, int count) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> EventTopic.of(Topics.PLACEMENTS).about(id).stream()
                                .map(Envelope::type)
                                .toList(),
                        types -> types.size() >= count);
    }
}
