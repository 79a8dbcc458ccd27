package cn.dingzhou.employment.matching;

import static cn.dingzhou.employment.matching.LabourMarket.CITY;
import static cn.dingzhou.employment.matching.LabourMarket.FAR_VILLAGE;
import static cn.dingzhou.employment.matching.LabourMarket.NEXT_VILLAGE;
import static cn.dingzhou.employment.matching.LabourMarket.OTHER_TOWNSHIP;
import static cn.dingzhou.employment.matching.LabourMarket.TOWNSHIP;
import static cn.dingzhou.employment.matching.LabourMarket.VILLAGE;
import static cn.dingzhou.employment.matching.LabourMarket.asOfficerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see which matches. */
@QuarkusTest
@WithInfrastructure
class MatchAccessTest {

    @Inject
    LabourMarket market;

    @AfterEach
    void clear() {
        market.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"labour-officer", "registrar", "surveyor", "city-decider", "auditor", "viewer"})
    void officesSeeTheMatchesOfTheirRegion(String role) {
        Tokens office = Tokens.as(role).in(CITY);
        UUID post = market.post(Map.of());
        UUID seeker = market.seeker(Map.of());

        for (String end : List.of("", "/export")) {
            read(office, "/posts/" + post + "/matches" + end).statusCode(200);
            read(office, "/seekers/" + seeker + "/matches" + end).statusCode(200);
        }
        read(office, "/own-seeker/matches").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "township-checker",
                "insurer",
                "insurance-approver",
                "operator",
                "claim-reporter",
                "resident",
                "job-seeker"
            })
    void othersSeeNobodysMatches(String role) {
        Tokens other = Tokens.as(role).in(CITY);
        UUID post = market.post(Map.of());
        UUID seeker = market.seeker(Map.of());

        for (String end : List.of("", "/export")) {
            read(other, "/posts/" + post + "/matches" + end).statusCode(403);
            read(other, "/seekers/" + seeker + "/matches" + end).statusCode(403);
        }
    }

    @Test
    void withoutATokenNothingIsSeen() {
        String post = "/api/v1/posts/" + market.post(Map.of()) + "/matches";

        RestAssured.get(post).then().statusCode(401);
        RestAssured.get("/api/v1/own-seeker/matches").then().statusCode(401);
        asOfficerOf(CITY).expired().request().get(post).then().statusCode(401);
    }

    @Test
    void aTownshipsOfficerNeverGetsSeekersOfElsewhere() {
        UUID post = market.post(Map.of());
        UUID near = market.seeker(Map.of());
        UUID next = market.seeker(Map.of("village_code", NEXT_VILLAGE));
        UUID townships = market.seeker(Map.of("village_code", TOWNSHIP));
        UUID far = market.seeker(Map.of("village_code", FAR_VILLAGE));
        UUID citys = market.seeker(Map.of("village_code", CITY));
        market.seeker(Map.of("village_code", "130998101201"));

        seekersFor(post, asOfficerOf(TOWNSHIP))
                .body("eligible", equalTo(3))
                .body("items.seekerId", containsInAnyOrder(near.toString(), next.toString(), townships.toString()));
        seekersFor(post, asOfficerOf(VILLAGE)).body("items.seekerId", contains(near.toString()));
        seekersFor(post, asOfficerOf(CITY))
                .body("eligible", equalTo(5))
                .body("items.seekerId", hasItem(far.toString()))
                .body("items.seekerId", hasItem(citys.toString()));
    }

    @Test
    void aSeekerOfElsewhereIsNotThere() {
        UUID seeker = market.seeker(Map.of("village_code", FAR_VILLAGE));

        postsFor(seeker, asOfficerOf(TOWNSHIP)).statusCode(404).body("code", equalTo("not-found"));
        postsFor(seeker, asOfficerOf("130998")).statusCode(404);
        postsFor(seeker, Tokens.as("labour-officer")).statusCode(404);
        postsFor(seeker, asOfficerOf(OTHER_TOWNSHIP)).statusCode(200);
        postsFor(seeker, asOfficerOf(CITY)).statusCode(200);
    }

    @Test
    void aPostOfElsewhereIsNotThere() {
        UUID post = market.post(Map.of("region", FAR_VILLAGE));

        seekersFor(post, asOfficerOf(TOWNSHIP)).statusCode(404).body("code", equalTo("not-found"));
        seekersFor(post, asOfficerOf("130998")).statusCode(404);
        seekersFor(post, Tokens.as("labour-officer")).statusCode(404);
        seekersFor(post, asOfficerOf(OTHER_TOWNSHIP)).statusCode(200);
    }

    @Test
    void whetherAPostOfElsewhereIsOpenIsNotTold() {
        UUID post = market.post(Map.of("region", FAR_VILLAGE, "stage", "CLOSED"));

        seekersFor(post, asOfficerOf(TOWNSHIP)).statusCode(404);
    }

    @Test
    void workElsewhereThatIsOfferedAtAFairOfTheRegionIsMatched() {
        UUID fair = market.fair(TOWNSHIP);
        UUID post = market.post(Map.of("region", "110105", "fair_id", fair));

        seekersFor(post, asOfficerOf(TOWNSHIP)).statusCode(200);
        seekersFor(post, asOfficerOf(OTHER_TOWNSHIP)).statusCode(404);
    }

    @Test
    void aSeekerMayWorkInAnotherTownship() {
        UUID seeker = market.seeker(Map.of());
        UUID post = market.post(Map.of("region", FAR_VILLAGE));

        postsFor(seeker, asOfficerOf(VILLAGE)).body("items.postId", hasItem(post.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"job-seeker", "resident"})
    void whoLooksForWorkSeesTheirOwnMatches(String role) {
        Tokens own = Tokens.as(role).named("matched-" + role);
        UUID seeker = market.seeker(Map.of("account", account("matched-" + role)));
        UUID post = market.post(Map.of());
        market.seeker(Map.of());

        read(own, "/own-seeker/matches")
                .statusCode(200)
                .body("seekerId", equalTo(seeker.toString()))
                .body("items.postId", hasItem(post.toString()));
        read(own, "/own-seeker/matches?limit=0").statusCode(400);
    }

    @Test
    void anAccountThatNeverRegisteredHasNoMatches() {
        read(Tokens.as("job-seeker").named("never-registered"), "/own-seeker/matches")
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void whoPausesIsToldSo() {
        market.seeker(Map.of("account", account("paused"), "stage", "PAUSED"));

        read(Tokens.as("job-seeker").named("paused"), "/own-seeker/matches")
                .statusCode(409)
                .body("code", equalTo("seeker-not-looking"));
    }

    /** The subject that a token of that name has. */
    private static String account(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ValidatableResponse seekersFor(UUID post, Tokens caller) {
        return read(caller, "/posts/" + post + "/matches");
    }

    private static ValidatableResponse postsFor(UUID seeker, Tokens caller) {
        return read(caller, "/seekers/" + seeker + "/matches");
    }

    private static ValidatableResponse read(Tokens caller, String path) {
        return caller.request().get("/api/v1" + path).then();
    }
}
