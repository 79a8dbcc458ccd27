package cn.dingzhou.employment.labour;

import static cn.dingzhou.employment.labour.Village.VISITS;
import static cn.dingzhou.employment.labour.Village.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Visits are entered, corrected, listed. */
@QuarkusTest
@WithInfrastructure
class LabourVisitTest {

    private final Village village = new Village();
    private final UUID member = village.member(35);

    @Test
    void aVisitTellsWhatWasFound() {
        village.told();
        Map<String, Object> visit = aVisit(member, "2020-05-12", "NOT_AVAILABLE", "CARING");
        visit.put("note", "照看两个孩子");

        String id = village.enter(visit)
                .statusCode(201)
                .body("regionCode", equalTo(village.code()))
                .body("state", equalTo("NOT_AVAILABLE"))
                .body("reason", equalTo("CARING"))
                .body("note", equalTo("照看两个孩子"))
                .extract()
                .path("id");

        village.read(member)
                .body("entry.state", equalTo("NOT_AVAILABLE"))
                .body("entry.reason", equalTo("CARING"))
                .body("entry.lastVisitOn", equalTo("2020-05-12"))
                .body("visits.id", contains(id));
    }

    @Test
    void anOlderVisitIsKeptAndChangesNothing() {
        village.told();
        village.visit(member, "2020-05-12", "LOOKING", null).statusCode(201);

        village.visit(member, "2020-03-01", "NOT_AVAILABLE", "ILL").statusCode(201);

        village.read(member)
                .body("entry.state", equalTo("LOOKING"))
                .body("entry.lastVisitOn", equalTo("2020-05-12"))
                .body("visits.visitedOn", contains("2020-05-12", "2020-03-01"));
    }

    @Test
    void whatIsWrongIsNamed() {
        UUID child = village.member(12);
        UUID old = village.member(70);
        UUID gone = village.member(35);
        village.left(gone);
        village.told();
        String tomorrow = LocalDate.now().plusDays(2).toString();
        String today = LocalDate.now().minusDays(1).toString();

        refused(aVisit(child, today, "LOOKING", null), "/memberId", "not-of-working-age");
        refused(aVisit(old, today, "LOOKING", null), "/memberId", "not-of-working-age");
        refused(aVisit(gone, "2020-05-01", "LOOKING", null), "/memberId", "member-left");
        refused(aVisit(UUID.randomUUID(), "2020-05-12", "LOOKING", null), "/memberId", "unknown-member");
        refused(aVisit(member, tomorrow, "LOOKING", null), "/visitedOn", "in-the-future");
        refused(aVisit(member, "2020-05-12", "NOT_AVAILABLE", null), "/reason", "reason-missing");
        refused(aVisit(member, "2020-05-12", "LOOKING", "ILL"), "/reason", "reason-unexpected");
        village.visit(member, "2020-05-12", "IN_TRAINING", null).statusCode(400);
        village.visit(member, "2020-05-12", "NOT_AVAILABLE", "LAZY").statusCode(400);
        Map<String, Object> noted = aVisit(member, "2020-05-12", "LOOKING", null);
        noted.put("note", "x".repeat(501));
        village.enter(noted).statusCode(400).body("errors[0].pointer", equalTo("/note"));
        noted.remove("visitedOn");
        noted.remove("note");
        village.enter(noted).statusCode(400).body("errors[0].pointer", equalTo("/visitedOn"));
        village.read(member).body("entry.state", equalTo("NOT_ASKED"));
    }

    @Test
    void anErrorSpeaksTheCallersLanguage() {
        village.told();

        village.officer()
                .request()
                .header("Accept-Language", "zh-CN")
                .body(aVisit(member, "1990-05-12", "LOOKING", null))
                .post(VISITS)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("不在劳动年龄（16–60 周岁）内"));
    }

    @Test
    void aSecondVisitOfTheDayIsACorrectionOfTheFirst() {
        village.told();
        ValidatableResponse first =
                village.visit(member, "2020-05-12", "LOOKING", null).statusCode(201);
        Map<String, Object> other = aVisit(member, "2020-05-12", "NOT_AVAILABLE", "ILL");

        village.enter(other).statusCode(409).body("code", equalTo("labour-visit-exists"));
        ValidatableResponse corrected = put(first, other).statusCode(200).body("state", equalTo("NOT_AVAILABLE"));

        village.read(member).body("entry.state", equalTo("NOT_AVAILABLE")).body("entry.reason", equalTo("ILL"));
        put(first, other).statusCode(412);
        put(corrected, aVisit(member, "2020-05-13", "LOOKING", null))
                .statusCode(400)
                .body("errors[0].code", equalTo("another-visit"));
        put(corrected, aVisit(member, "2020-05-12", "LOOKING", "ILL"))
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-unexpected"));
    }

    @Test
    void aVisitThatNeverWasIsDeleted() {
        village.told();
        ValidatableResponse visit =
                village.visit(member, "2020-05-12", "LOOKING", null).statusCode(201);
        String address = VISITS + "/" + visit.extract().path("id");

        village.officer().request().delete(address).then().statusCode(428);
        village.officer()
                .request()
                .header("If-Match", visit.extract().header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);

        village.officer().request().get(address).then().statusCode(404);
        village.read(member).body("entry.state", equalTo("NOT_ASKED")).body("entry.lastVisitOn", nullValue());
    }

    @Test
    void visitsAreListedAndExported() {
        village.told();
        for (String day : List.of("2020-05-12", "2020-03-01", "2021-01-01")) {
            village.visit(member, day, "LOOKING", null).statusCode(201);
        }
        String list = VISITS + "?region=" + village.code();

        assertThat(days(list)).containsExactly("2020-05-12", "2020-03-01", "2021-01-01");
        assertThat(days(list + "&from=2020-03-02&to=2020-12-31")).containsExactly("2020-05-12");
        assertThat(days(list + "&member=" + member)).hasSize(3);
        assertThat(days(list + "&state=WORKING")).isEmpty();
        assertThat(ExportCall.column(village.officer(), list, "visitedOn")).containsExactlyElementsOf(days(list));
        village.officer()
                .request()
                .get(list + "&limit=2")
                .then()
                .body("items.visitedOn", contains("2020-05-12", "2020-03-01"))
                .body("next", notNullValue());
    }

    private void refused(Map<String, Object> visit, String pointer, String code) {
        village.enter(visit)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private ValidatableResponse put(ValidatableResponse before, Map<String, Object> visit) {
        return village.officer()
                .request()
                .header("If-Match", before.extract().header("ETag"))
                .body(visit)
                .put(VISITS + "/" + before.extract().path("id"))
                .then();
    }

    private List<String> days(String list) {
        return ExportCall.field(village.officer(), list, "visitedOn");
    }
}
