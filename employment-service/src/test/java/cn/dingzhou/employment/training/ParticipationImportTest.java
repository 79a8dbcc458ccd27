package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.PARTICIPATIONS;
import static cn.dingzhou.employment.training.SampleTraining.awaitLast;
import static cn.dingzhou.employment.training.SampleTraining.born;
import static cn.dingzhou.employment.training.SampleTraining.known;
import static cn.dingzhou.employment.training.SampleTraining.with;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.ParticipationStage;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** Who took part in courses that were over before they were entered. */
@QuarkusTest
@WithInfrastructure
class ParticipationImportTest {

    private static final String HEADER =
            "courseNumber,memberId,seekerId,householdNumber,bornIn,sex,registeredOn,attendedFrom,daysAttended,completedOn";

    @Inject
    SessionFactory sessions;

    private final SampleTraining training = new SampleTraining();

    @Test
    void theSameFileTwiceChangesNothing() {
        String number = over(3);
        List<String> members = training.members(3);
        String[] file = {
            line(number, members.get(0), "2019-05-06", "9", "2019-05-15"),
            line(number, members.get(1), "2019-05-08", "2", ""),
            line(number, members.get(2), "", "0", "")
        };

        counts(send(file), 3, 0, 0);
        counts(send(file), 0, 3, 0);

        ValidatableResponse list = training.officer()
                .request()
                .get(PARTICIPATIONS + "?region=" + training.village())
                .then()
                .body("items.stage", contains("COMPLETED", "NOT_COMPLETED", "NOT_COMPLETED"))
                .body("items.imported", everyItem(is(true)))
                .body("items.category", everyItem(is("REGISTERED_POOR")))
                .body("items.daysAttended", contains(9, 2, 0));
        training.readCourse(list.extract().path("items[0].courseId"))
                .body("enrolled", equalTo(3))
                .body("completed", equalTo(1));
        String certificate = list.extract().path("items[0].certificateNumber");
        training.officer()
                .request()
                .get("/api/v1/certificates/" + certificate)
                .then()
                .statusCode(200);
        awaitLast(Topics.TRAINING_PARTICIPATIONS, list.extract().path("items[0].id"), state -> {
            assertThat(state.stage()).isEqualTo(ParticipationStage.COMPLETED);
            assertThat(state.attendedFrom()).isEqualTo(LocalDate.of(2019, 5, 6));
            assertThat(state.completedOn()).isEqualTo(LocalDate.of(2019, 5, 15));
        });
        awaitLast(
                Topics.TRAINING_COURSES, list.extract().path("items[0].courseId"), state -> assertThat(state.enrolled())
                        .isEqualTo(3));
    }

    @Test
    void aMemberIsKnownByTheHouseholdTheMonthOfBirthAndTheSex() {
        String number = over(5);
        HouseholdState household = with(
                aHousehold()
                        .in(training.village())
                        .became(Category.REGISTERED_POOR, "2014-03-01")
                        .became(Category.EXITED, "2019-01-01")
                        .withMembers(4)
                        .state(),
                member -> member.relation() == Relation.HEAD ? born(member, YearMonth.of(1980, 2), true) : member);
        known(household);
        String head = String.join(
                ",",
                number,
                "",
                "",
                household.number(),
                "1980-02",
                "MALE",
                "2019-05-01",
                "2019-05-06",
                "9",
                "2019-05-15");

        counts(send(head), 1, 0, 0);

        training.officer()
                .request()
                .get(PARTICIPATIONS + "?member=" + household.members().get(0).id())
                .then()
                .body("items.category", contains("EXITED"));
        assertThat(rejections(
                        head.replace("1980-02", "1970-01").replace(",MALE", ",FEMALE"),
                        head.replace("1980-02", "1981-02"),
                        head.replace(",MALE", ","),
                        head.replace("9,2019-05-15", "8,2019-05-15")))
                .contains("ambiguous-member", "unknown-person", "one-of-three", "already-enrolled");
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        String number = over(1);
        List<String> members = training.members(2);
        String planned = training.plan(training.aCourse()).extract().path("number");
        String child = training.member(member -> born(member, YearMonth.of(2004, 1), false));
        String foreigner = new SampleTraining().member();
        String good = line(number, members.get(0), "2019-05-06", "9", "2019-05-15");
        String other = members.get(1);

        assertThat(rejections(
                        line("none", other, "2019-05-06", "9", ""),
                        line(planned, other, "2019-05-06", "9", ""),
                        line(number, foreigner, "2019-05-06", "9", ""),
                        line(number, child, "2019-05-06", "9", ""),
                        line(number, other, "2019-05-05", "9", ""),
                        line(number, other, "2019-05-14", "3", ""),
                        line(number, other, "", "3", ""),
                        line(number, other, "2019-05-06", "7", "2019-05-15"),
                        line(number, other, "2019-05-06", "8", "2019-05-16"),
                        line(number, other, "2019-05-06", "9", "").replace("2019-05-01", "2019-05-16"),
                        good,
                        line(number, other, "2019-05-06", "9", "")))
                .contains(
                        "unknown-course",
                        "course-not-over",
                        "unknown-person",
                        "too-young",
                        "outside-course",
                        "too-many-days",
                        "not-null",
                        "attendance-missing",
                        "after-course",
                        "course-full");
        training.officer()
                .request()
                .get(PARTICIPATIONS + "?region=" + training.township())
                .then()
                .body("items.memberId", contains(members.get(0)));
    }

    @Test
    void seekersAreEnteredToo() {
        String number = over(2);
        String member = training.member();
        String linked = SampleSeekers.registered(
                SampleSeekers.aSeeker(Map.of("region", training.village(), "memberId", member)));
        String other = SampleSeekers.registered(SampleSeekers.aSeeker(Map.of("region", training.village())));
        String[] file = {
            line(number, "," + linked, "2019-05-06", "9", "2019-05-15").replaceFirst(",,,", ",,"),
            line(number, "," + other, "2019-05-06", "9", "2019-05-15").replaceFirst(",,,", ",,"),
            line(number, member, "2019-05-06", "9", "2019-05-15")
        };

        counts(send(file), 2, 1, 0);

        training.officer()
                .request()
                .get(PARTICIPATIONS + "?seeker=" + other)
                .then()
                .body("items.stage", contains("COMPLETED"));
    }

    @Test
    void aThousandAreEnteredWithStatementsForAll() {
        String number = over(1000);
        List<String> members = training.members(1000);
        Statistics statements = sessions.getStatistics();
        statements.setStatisticsEnabled(true);

        String job = started(members.stream()
                .map(member -> line(number, member, "2019-05-06", "9", "2019-05-15"))
                .toArray(String[]::new));
        // Not asked for by a call, whose statements would count, too.
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Superuser.texts("select state from import_job where id = cast(? as uuid)", job),
                        List.of("SUCCEEDED")::equals);

        assertThat(statements.getPrepareStatementCount()).isLessThan(150);
        statements.setStatisticsEnabled(false);
        counts(
                training.officer()
                        .request()
                        .get(PARTICIPATIONS + "/imports/" + job)
                        .then(),
                1000,
                0,
                0);
    }

    private String over(int capacity) {
        Map<String, Object> course = training.aCourse();
        course.putAll(Map.of(
                "startsOn", "2019-05-06", "endsOn", "2019-05-15", "finishedOn", "2019-05-15", "capacity", capacity));
        return training.plan(course)
                .statusCode(201)
                .body("stage", equalTo("FINISHED"))
                .extract()
                .path("number");
    }

    private static String line(String course, String member, String from, String days, String completedOn) {
        return String.join(",", course, member, "", "", "", "", "2019-05-01", from, days, completedOn);
    }

    private ValidatableResponse send(String... lines) {
        return ImportCall.csv(
                training.officer(),
                PARTICIPATIONS,
                Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new));
    }

    private String started(String... lines) {
        return RestAssured.given()
                .header("Authorization", training.officer().header())
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8))
                .post(PARTICIPATIONS + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String rejections(String... lines) {
        return training.officer()
                .request()
                .get(send(lines).extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void counts(ValidatableResponse ended, int created, int unchanged, int rejected) {
        ended.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
