package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.placement.Villager.aVillager;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Placements and follow-ups as the API takes them. */
public final class Placements {

    static final String ADDRESS = "/api/v1/placements";
    static final String FOLLOW_UPS = "/api/v1/follow-ups";

    /** Found alone, at 3,000 a month. */
    static Map<String, Object> aPlacement(UUID member, LocalDate startedOn) {
        return new HashMap<>(Map.of(
                "memberId",
                member,
                "channel",
                "OWN_SEARCH",
                "employer",
                "定州市体育用品厂",
                "workRegion",
                "130682",
                "startedOn",
                startedOn.toString(),
                "monthlyWage",
                3000));
    }

    static ValidatableResponse start(Map<String, Object> placement) {
        return asOfficer().request().body(placement).post(ADDRESS).then();
    }

    /** The id of a placement of somebody new. */
    public static String started(LocalDate startedOn) {
        return started(aVillager().known(), startedOn);
    }

    static String started(UUID member, LocalDate startedOn) {
        return start(aPlacement(member, startedOn)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse read(String id) {
        return asOfficer().request().get(ADDRESS + "/" + id).then().statusCode(200);
    }

    static ValidatableResponse end(String id, Map<String, Object> how) {
        return asOfficer()
                .request()
                .header("If-Match", read(id).extract().header("ETag"))
                .body(how)
                .post(ADDRESS + "/" + id + "/end")
                .then();
    }

    static ValidatableResponse end(String id, LocalDate on, String reason) {
        return end(id, Map.of("endedOn", on.toString(), "reason", reason));
    }

    public static String followUp(String placement, int months) {
        List<String> ids = read(placement).extract().path("followUps.id");
        return ids.get(List.of(1, 3, 6).indexOf(months));
    }

    static ValidatableResponse visit(Tokens caller, String followUp, Map<String, Object> found) {
        String etag = asOfficer()
                .request()
                .get(FOLLOW_UPS + "/" + followUp)
                .then()
                .extract()
                .header("ETag");
        return caller.request()
                .header("If-Match", etag)
                .body(found)
                .post(FOLLOW_UPS + "/" + followUp + "/visit")
                .then();
    }

    static ValidatableResponse visit(String followUp, Map<String, Object> found) {
        return visit(asOfficer(), followUp, found);
    }

    static Map<String, Object> atWork(LocalDate on, int wage) {
        return Map.of("visitedOn", on.toString(), "atWork", true, "monthlyWage", wage);
    }

    static Map<String, Object> gone(LocalDate on, LocalDate endedOn, String reason) {
        return Map.of("visitedOn", on.toString(), "atWork", false, "endedOn", endedOn.toString(), "reason", reason);
    }

    private Placements() {}
}
