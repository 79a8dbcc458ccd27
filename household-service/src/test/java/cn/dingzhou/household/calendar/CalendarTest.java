package cn.dingzhou.household.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CalendarTest {

    private static final String DAYS = "/api/v1/calendar-days";

    private final Tokens decider = Tokens.as("city-decider").in(Places.CITY);

    @Test
    void theHolidaysOf2026AreThere() {
        decider.request()
                .get(DAYS + "?year=2026")
                .then()
                .statusCode(200)
                .body("findAll { it.note == '春节' }.day", hasItems("2026-02-16", "2026-02-23"))
                .body("findAll { it.working }.day", hasItems("2026-02-14", "2026-10-10"));
    }

    @Test
    void anExceptionIsEnteredAndRemoved() {
        String day = DAYS + "/2027-01-01";

        decider.request()
                .body(Map.of("working", false, "note", "元旦"))
                .put(day)
                .then()
                .statusCode(200);
        decider.request().get(DAYS + "?year=2027").then().body("day", hasItem("2027-01-01"));
        decider.request().delete(day).then().statusCode(204);
        decider.request().get(DAYS + "?year=2027").then().body("day", not(hasItem("2027-01-01")));
        decider.request().delete(day).then().statusCode(404);
    }

    @Test
    void whatIsNoExceptionIsRefused() {
        decider.request()
                .body(Map.of("working", true, "note", "照常"))
                .put(DAYS + "/2027-01-04")
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-exception"));
        decider.request().get(DAYS).then().statusCode(400).body("errors.pointer", contains("/year"));
    }

    @Test
    void onlyTheCityKeepsTheCalendar() {
        Map<String, Object> day = Map.of("working", false, "note", "元旦");

        Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .body(day)
                .put(DAYS + "/2027-01-01")
                .then()
                .statusCode(403);
        Tokens.as("city-decider")
                .in(Places.EAST_WANG)
                .request()
                .body(day)
                .put(DAYS + "/2027-01-01")
                .then()
                .statusCode(403);
    }
}
