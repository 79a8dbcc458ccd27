package cn.dingzhou.employment.sums;

import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EmploymentSumsTest {

    private static final String SUMS = "/api/v1/services/employment-service/sums?year=";

    @Inject
    EntityManager entities;

    private final SampleTraining township = new SampleTraining();

    @Test
    void fairsCountByTheirFirstDayAndPostsByTheDayTheyOpen() {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("region", township.township(), "startsOn", "2019-12-31", "endsOn", "2020-01-02"));
        String id = plan(fair).statusCode(201).extract().path("id");
        String filled = offered(id, township.township(), 5);
        offered(id, "130682108", 3);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update post set filled = 2 where id = ?1")
                        .setParameter(1, UUID.fromString(filled))
                        .executeUpdate());

        assertThat(sums(2019))
                .isEqualTo(Map.of(
                        "job-fairs", 1,
                        "job-fair-enterprises", 2,
                        "job-fair-posts", 2,
                        "posts-offered", 5,
                        "posts-filled", 2));
        assertThat(sums(2020)).isEmpty();
    }

    @Test
    void participationsCountByTheFirstDayAttendedAndCompletionsByTheirOwn() {
        Map<String, Object> course = township.aCourse();
        course.putAll(
                Map.of("startsOn", "2018-12-25", "endsOn", "2019-01-03", "finishedOn", "2019-01-03", "capacity", 3));
        township.plan(course).statusCode(201);
        List<String> members = township.members(3);

        ImportCall.csv(
                        township.officer(),
                        SampleTraining.PARTICIPATIONS,
                        Stream.of(
                                        "courseNumber,memberId,registeredOn,attendedFrom,daysAttended,completedOn",
                                        line(course, members.get(0), "2018-12-25", "9", "2019-01-03"),
                                        line(course, members.get(1), "2019-01-02", "2", ""),
                                        line(course, members.get(2), "", "0", ""))
                                .toArray(String[]::new))
                .body("created", equalTo(3));

        assertThat(sums(2018)).isEqualTo(Map.of("training-participations", 1));
        assertThat(sums(2019)).isEqualTo(Map.of("training-participations", 1, "training-completions", 1));
    }

    @Test
    void placementsCountFromTheirStartToTheirEndUnlessEnteredInError() {
        List<String> members = township.members(4);
        String ended = placed(members.get(0), "2018-08-31");
        end(ended, "2019-12-31", "RESIGNED");
        end(placed(members.get(1), "2018-08-31"), null, "ENTERED_IN_ERROR");
        placed(members.get(2), "2019-08-31");
        String beforeItWasRegistered = placed(members.get(3), "2013-08-31");
        end(beforeItWasRegistered, "2020-01-01", "RETIRED");

        assertThat(counted(2013, "placements", "placements-running", "placements-ended"))
                .containsExactly(0, 1, 0);
        assertThat(counted(2018, "placements", "placements-running", "placements-ended"))
                .containsExactly(1, 2, 0);
        assertThat(counted(2019, "placements", "placements-running", "placements-ended"))
                .containsExactly(1, 2, 1);
        assertThat(counted(2020, "placements", "placements-running", "placements-ended"))
                .containsExactly(0, 1, 1);
    }

    @Test
    void aFollowUpIsOverdueFromTheDayAfterItFallsDueUntilItIsMade() {
        List<String> members = township.members(3);
        String late = placed(members.get(0), "2018-10-31");
        visit(late, 1, "2019-01-10");
        visit(late, 3, "2019-01-31");
        visit(late, 6, "2019-04-30");
        String ended = placed(members.get(1), "2018-10-31");
        end(ended, "2018-12-15", "RESIGNED");
        String dueOnTheLastDay = placed(members.get(2), "2018-11-30");
        visit(dueOnTheLastDay, 1, "2018-12-30");

        assertThat(counted(2017, "follow-ups-overdue")).containsExactly(0);
        assertThat(counted(2018, "follow-ups-overdue")).containsExactly(2);
        assertThat(counted(2019, "follow-ups-overdue")).containsExactly(3);
    }

    @Test
    void theyAreForOperatorsAndAuditorsOfTheCityAndForAYear() {
        township.as("auditor").request().get(SUMS + 2020).then().statusCode(403);
        asOfficer().request().get(SUMS + 2020).then().statusCode(403);
        Tokens.as("operator").in("130682").request().get(SUMS + 2020).then().statusCode(200);
        Tokens.as("operator")
                .in("130682")
                .request()
                .get(SUMS + "-1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/year"));
    }

    private static String offered(String fair, String region, int headcount) {
        Map<String, Object> post = aPost();
        post.putAll(Map.of("region", region, "headcount", headcount));
        return offer(fair, post).statusCode(201).extract().path("id");
    }

    private static String line(
            Map<String, Object> course, String member, String attendedFrom, String days, String completedOn) {
        return String.join(",", course.get("number").toString(), member, "2018-12-01", attendedFrom, days, completedOn);
    }

    private String placed(String member, String startedOn) {
        return township.officer()
                .request()
                .body(Map.of(
                        "memberId",
                        member,
                        "channel",
                        "OWN_SEARCH",
                        "employer",
                        "定州市体育用品厂",
                        "workRegion",
                        "130682",
                        "startedOn",
                        startedOn,
                        "monthlyWage",
                        3000))
                .post("/api/v1/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void end(String placement, String endedOn, String reason) {
        String path = "/api/v1/placements/" + placement;
        Map<String, String> how =
                endedOn == null ? Map.of("reason", reason) : Map.of("endedOn", endedOn, "reason", reason);
        township.officer()
                .request()
                .header("If-Match", township.etag(path))
                .body(how)
                .post(path + "/end")
                .then()
                .statusCode(200);
    }

    private void visit(String placement, int months, String on) {
        ValidatableResponse read = township.officer()
                .request()
                .get("/api/v1/placements/" + placement)
                .then()
                .statusCode(200);
        String path = "/api/v1/follow-ups/" + read.extract().path("followUps.find { it.months == " + months + " }.id");
        township.officer()
                .request()
                .header("If-Match", township.etag(path))
                .body(Map.of("visitedOn", on, "atWork", true))
                .post(path + "/visit")
                .then()
                .statusCode(200);
    }

    private List<Integer> counted(int year, String... codes) {
        Map<String, Integer> all = sums(year);
        return Stream.of(codes).map(sum -> all.getOrDefault(sum, 0)).toList();
    }

    private Map<String, Integer> sums(int year) {
        List<Map<String, Object>> items = Tokens.as("auditor")
                .in("130682")
                .request()
                .get(SUMS + year)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("region").equals(township.township()))
                .collect(Collectors.toMap(
                        item -> (String) item.get("sum"), item -> ((Number) item.get("amount")).intValue()));
    }
}
