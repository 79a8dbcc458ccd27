package cn.dingzhou.household.emergency;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.emergency.AnEmergency.ACCESSES;
import static cn.dingzhou.household.emergency.AnEmergency.AUDITOR;
import static cn.dingzhou.household.emergency.AnEmergency.aCadreOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another person looks at every emergency access. */
@QuarkusTest
@WithInfrastructure
class ReviewTest {

    private static final Map<String, Object> JUSTIFIED = Map.of("justified", true);
    private static final Map<String, Object> UNJUSTIFIED = Map.of("justified", false, "note", "与值班记录不符");

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private final Tokens cadre = aCadreOf(Places.KONG_VILLAGE);
    private UUID household;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        household = aHousehold().register();
    }

    @Test
    void nobodyReviewsWhatTheyOpenedThemselves() {
        Tokens decider = Tokens.as("city-decider", "auditor")
                .named("decider-" + UUID.randomUUID())
                .in(Places.CITY);
        AnEmergency emergency = AnEmergency.of(decider, household);

        emergency.review(decider, JUSTIFIED).statusCode(409).body("code", is("same-person"));

        emergency.look(decider).body("state", is("OPEN")).body("review", nullValue());
        emergency
                .review(Tokens.as("city-decider").in(Places.CITY), JUSTIFIED)
                .statusCode(200)
                .body("state", is("REVIEWED"));
    }

    @Test
    void auditorsOfTheRegionAndDecidersOfTheCityReview() {
        AnEmergency emergency = AnEmergency.of(cadre, household);
        for (String role : new String[] {"registrar", "surveyor", "township-checker", "viewer", "operator"}) {
            emergency.review(Tokens.as(role).in(Places.CITY), JUSTIFIED).statusCode(403);
        }
        emergency
                .review(Tokens.as("city-decider").in(Places.EAST_WANG), JUSTIFIED)
                .statusCode(403)
                .body("code", is("wrong-level"));
        emergency.look(Tokens.as("city-decider").in(Places.CITY)).statusCode(200);

        emergency.review(Tokens.as("auditor").in(Places.EAST_WANG), JUSTIFIED).statusCode(200);
    }

    @Test
    void forAnotherRegionsAuditorItDoesNotExist() {
        AnEmergency emergency = AnEmergency.of(cadre, household);
        Tokens elsewhere = Tokens.as("auditor").in(Places.KAIYUAN);

        emergency.look(elsewhere).statusCode(404);
        emergency.review(elsewhere, JUSTIFIED).statusCode(404);

        emergency.look(cadre).body("state", is("OPEN"));
    }

    @Test
    void whatWasNotNeededIsExplainedAndEndsAtOnce() {
        AnEmergency emergency = AnEmergency.of(cadre, household);
        emergency
                .review(AUDITOR, Map.of("justified", false))
                .statusCode(400)
                .body("errors.pointer", contains("/note"))
                .body("errors.code", contains("not-null"));
        emergency
                .review(AUDITOR, Map.of("justified", false, "note", "电话13800138000无人接听"))
                .statusCode(400)
                .body("errors.code", contains("personal-data"));
        emergency
                .review(AUDITOR, Map.of("note", "与值班记录不符"))
                .statusCode(400)
                .body("errors.pointer", contains("/justified"));
        emergency.record(cadre).statusCode(200);

        emergency
                .review(AUDITOR, UNJUSTIFIED)
                .statusCode(200)
                .body("review.justified", is(false))
                .body("review.note", is("与值班记录不符"))
                .body("readings", is(1));

        emergency.record(cadre).statusCode(403).body("code", is("emergency-access-ended"));
        emergency.audited().body("items[0].action", is("emergency-access-not-justified"));
    }

    @Test
    void itIsReviewedOnce() throws InterruptedException {
        AnEmergency emergency = AnEmergency.of(cadre, household);

        assertThat(AtOnce.statuses(AtOnce.call(3, () -> emergency.review(AUDITOR, JUSTIFIED))))
                .containsExactly(200, 409, 409);

        emergency.review(AUDITOR, UNJUSTIFIED).statusCode(409).body("code", is("reviewed-already"));
        emergency.look(AUDITOR).body("review.justified", is(true));
    }

    @Test
    void reviewersFindWhatWaits() throws SQLException {
        AnEmergency open = AnEmergency.of(cadre, household);
        AnEmergency over = AnEmergency.of(aCadreOf(Places.KAIYUAN), household);
        AnEmergency reviewed = AnEmergency.of(aCadreOf(Places.KAIYUAN), household);
        over.after(4 * 60 * 60);
        reviewed.review(AUDITOR, UNJUSTIFIED).statusCode(200);

        list(AUDITOR, "&state=OPEN").body("items.id", contains(open.id()));
        list(AUDITOR, "&state=ENDED").body("items.id", contains(over.id())).body("items.state", contains("ENDED"));
        list(AUDITOR, "&state=REVIEWED").body("items.id", contains(reviewed.id()));
        list(AUDITOR, "&justified=false").body("items.id", contains(reviewed.id()));
        list(AUDITOR, "&justified=true").body("items", empty());
        list(AUDITOR, "&own=true").body("items", empty());
        list(AUDITOR, "&region=" + Places.KAIYUAN).body("items", empty());
        list(AUDITOR, "").body("items.id", contains(open.id(), over.id(), reviewed.id()));
        list(Tokens.as("city-decider").in(Places.CITY), "&region=" + Places.GREAT_WANG_VILLAGE)
                .body("items.id", contains(open.id(), over.id(), reviewed.id()));
        list(Tokens.as("auditor").in(Places.KAIYUAN), "").body("items", empty());
        String next = list(AUDITOR, "&limit=2")
                .body("items.id", contains(open.id(), over.id()))
                .extract()
                .path("next");
        list(AUDITOR, "&limit=2&cursor=" + next)
                .body("items.id", contains(reviewed.id()))
                .body("next", nullValue());
    }

    @Test
    void othersSeeTheirOwnWhereverTheyLie() {
        AnEmergency own = AnEmergency.of(cadre, household);
        UUID near = aHousehold().with("villageCode", Places.KONG_VILLAGE).register();
        AnEmergency.of(aCadreOf(Places.KONG_VILLAGE), near);
        AnEmergency.of(aCadreOf(Places.KONG_VILLAGE), household);

        cadre.request().get(ACCESSES).then().body("items.id", contains(own.id()));
        cadre.request().get(ACCESSES + "?state=ENDED").then().body("items", empty());
        own.look(cadre).statusCode(200);
        list(aCadreOf(Places.GREAT_WANG_VILLAGE), "").body("items", empty());
        list(Tokens.as("city-decider").in(Places.EAST_WANG), "").body("items", empty());
    }

    @Test
    void operationsSeeHowManyWaitForTheirReview() throws SQLException {
        AnEmergency emergency = AnEmergency.of(cadre, household);
        double before = waiting();

        emergency.after(4 * 60 * 60);
        assertThat(waiting()).isEqualTo(before + 1);

        emergency.justify();
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void theDatabaseItselfKeepsThemAndTheirReviewApart() throws SQLException {
        AnEmergency emergency = AnEmergency.of(cadre, household);

        assertThatThrownBy(() -> run(
                        Superuser.database(),
                        "update emergency_access set reviewed_by = opened_by, reviewed_at = now(), justified = true where id = '"
                                + emergency.id() + "'"))
                .hasMessageContaining("emergency_access_check");
        assertThatThrownBy(() -> run(database, "delete from emergency_access"))
                .hasMessageContaining("permission denied");
        AUDITOR.request()
                .get(ACCESSES + "?household=" + household)
                .then()
                .body("items.id", hasItem(emergency.id()))
                .body("items.id", not(empty()))
                .body("items[0].endsAt", notNullValue());
    }

    private double waiting() {
        return meters.get("emergency.access.unreviewed").gauge().value();
    }

    private ValidatableResponse list(Tokens caller, String filter) {
        return caller.request()
                .get(ACCESSES + "?household=" + household + filter)
                .then()
                .statusCode(200);
    }

    private static void run(DataSource on, String sql) throws SQLException {
        try (Connection connection = on.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
