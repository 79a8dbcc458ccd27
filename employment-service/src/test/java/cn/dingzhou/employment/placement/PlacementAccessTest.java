package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Placements.FOLLOW_UPS;
import static cn.dingzhou.employment.placement.Placements.aPlacement;
import static cn.dingzhou.employment.placement.Placements.atWork;
import static cn.dingzhou.employment.placement.Placements.followUp;
import static cn.dingzhou.employment.placement.Placements.started;
import static cn.dingzhou.employment.placement.Placements.visit;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write which placements and follow-ups. */
@QuarkusTest
@WithInfrastructure
class PlacementAccessTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 1);
    private static final Map<String, String> END = Map.of("endedOn", "2020-05-01", "reason", "LAID_OFF");

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "surveyor"})
    void cadresOfTheVillageReadAndVisit(String role) {
        String id = started(START);
        String followUp = followUp(id, 1);
        Tokens cadre = Tokens.as(role).in(Villager.VILLAGE);

        cadre.request().get(ADDRESS + "/" + id).then().statusCode(200);
        cadre.request().get(ADDRESS).then().statusCode(200);
        cadre.request().get(FOLLOW_UPS + "/" + followUp).then().statusCode(200);
        visit(cadre, followUp, atWork(LocalDate.of(2020, 4, 1), 3000)).statusCode(200);
        end(cadre, id, 403);
        cadre.request()
                .body(aPlacement(UUID.randomUUID(), START))
                .post(ADDRESS)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-decider", "auditor"})
    void othersReadAlone(String role) {
        String id = started(START);
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(ADDRESS + "/" + id).then().statusCode(200);
        other.request().get(ADDRESS + "/export").then().statusCode(200);
        other.request().get(FOLLOW_UPS).then().statusCode(200);
        other.request().get(FOLLOW_UPS + "/overdue-counts").then().statusCode(200);
        visit(other, followUp(id, 1), atWork(LocalDate.of(2020, 4, 1), 3000)).statusCode(403);
        end(other, id, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "insurer", "operator", "job-seeker", "resident"})
    void theRestReadNoPersonsWork(String role) {
        String id = started(START);
        Tokens other = Tokens.as(role).in("130682");

        other.request().get(ADDRESS + "/" + id).then().statusCode(403);
        other.request().get(ADDRESS).then().statusCode(403);
        other.request().get(ADDRESS + "/export").then().statusCode(403);
        other.request().get(FOLLOW_UPS).then().statusCode(403);
        other.request().get(FOLLOW_UPS + "/export").then().statusCode(403);
        other.request().get(FOLLOW_UPS + "/" + followUp(id, 1)).then().statusCode(403);
    }

    @Test
    void anotherTownshipsPeopleDoNotExist() {
        UUID member = aVillager().known();
        String id = started(member, START);
        String followUp = followUp(id, 1);
        Tokens neighbour = Tokens.as("labour-officer").in("130682109");

        neighbour.request().get(ADDRESS + "/" + id).then().statusCode(404);
        neighbour.request().get(ADDRESS).then().body("items.id", not(hasItem(id)));
        neighbour.request().get(ADDRESS + "?region=130682108").then().body("items", hasSize(0));
        neighbour.request().get(FOLLOW_UPS + "?placement=" + id).then().body("items", hasSize(0));
        neighbour.request().get(FOLLOW_UPS + "/" + followUp).then().statusCode(404);
        visit(neighbour, followUp, atWork(LocalDate.of(2020, 4, 1), 3000)).statusCode(404);
        end(neighbour, id, 404);
        neighbour
                .request()
                .body(aPlacement(aVillager().known(), START))
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-member"));
        Tokens.as("labour-officer").request().get(ADDRESS + "/" + id).then().statusCode(404);
        RestAssured.get(ADDRESS).then().statusCode(401);
        RestAssured.get(FOLLOW_UPS).then().statusCode(401);
    }

    private static void end(Tokens caller, String id, int status) {
        caller.request()
                .header("If-Match", "\"0\"")
                .body(END)
                .post(ADDRESS + "/" + id + "/end")
                .then()
                .statusCode(status);
    }
}
