package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.household.AFinding;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.AWarning;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class MergersTest {

    private static final String HOUSEHOLDS = "/api/v1/households/";

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private UUID id;

    @BeforeEach
    void aFamily() {
        Places.enter();
        id = aHousehold().of(aHead(), aWife(), aSon()).register();
    }

    @Test
    void aWidowerJoinsHisSonsHousehold() {
        UUID sons = aHousehold().of(aHead(), aWife()).register();
        AHousehold widowers = aHousehold().of(aHead());
        id = widowers.register();

        merge(sons, "2026-09-01", List.of(relation(0, "PARENT")))
                .statusCode(200)
                .body("id", is(sons.toString()))
                .body("members.relation", containsInAnyOrder("HEAD", "SPOUSE", "PARENT"));

        read().body("endedOn", is("2026-09-01"))
                .body("mergedInto", is(sons.toString()))
                .body("members.departureReason", contains("MERGED"));
        merge(sons, "2026-09-02", List.of(relation(0, "PARENT")))
                .statusCode(409)
                .body("code", is("household-ended"));
        AProcedure.identifying(id).submit("2026-09-03").statusCode(409).body("code", is("household-ended"));
        AVisit.to(id, "2026-09-03").post().statusCode(409).body("code", is("household-ended"));
    }

    @Test
    void aMergerThatCannotBeIsRefused() {
        UUID other = aHousehold().of(aHead(), aWife()).register();
        List<Map<String, Object>> all = List.of(relation(0, "PARENT"), relation(1, "PARENT"), relation(2, "SIBLING"));

        merge(id, "2026-09-01", all).statusCode(400).body("errors.code", contains("merged-into-itself"));
        merge(UUID.randomUUID(), "2026-09-01", all).statusCode(404);
        merge(other, "2026-09-01", all.subList(0, 2)).statusCode(400).body("errors.code", hasItem("member-missing"));
        merge(other, "2026-09-01", List.of(relation(0, "HEAD"), relation(1, "PARENT"), relation(2, "SIBLING")))
                .statusCode(400)
                .body("errors.code", hasItem("one-head"));
        AProcedure.monitoring(id, "MARGINAL").submitted("2026-03-02").approved();
        merge(other, "2026-09-01", all).statusCode(409).body("code", is("monitored"));
        UUID poor = aHousehold().poor().arrive();
        merge(poor, "2026-09-01", all).statusCode(409).body("code", is("categories-differ"));
    }

    @Test
    void whatWasFoundOfAHouseholdIsFoundOfTheOneItJoins() {
        UUID sons = aHousehold().with("causes", List.of()).of(aHead()).register();
        id = aHousehold().of(aHead().with("medicalInsured", false)).register();
        AFinding.untilOnly(id, "cause-illness-nobody-ill");
        AWarning warning = AWarning.opened(id, "uninsured-member");

        merge(sons, "2026-09-01", List.of(relation(0, "PARENT"))).statusCode(200);

        AFinding.untilOnly(id);
        warning.until("DISMISSED");
        assertThat(warning.<List<String>>read("steps.takenBy")).containsExactly("system", "system");
        AWarning.opened(sons, "uninsured-member");
        AFinding.untilOnly(sons);
    }

    @Test
    void whatIsUnfinishedIsFinishedBeforeAMerger() {
        UUID sons = aHousehold().of(aHead()).register();
        id = aHousehold().of(aHead()).register();
        List<Map<String, Object>> all = List.of(relation(0, "PARENT"));
        AProcedure procedure = AProcedure.monitoring(id, "MARGINAL").submitted("2026-03-02");
        merge(sons, "2026-09-01", all).statusCode(409).body("code", is("file-unfinished"));
        procedure.withdraw().statusCode(200);
        AVisit.to(id, "2026-09-01").without("SAFE_HOUSING").make();

        merge(sons, "2026-09-01", all).statusCode(409).body("code", is("file-unfinished"));
    }

    private ValidatableResponse merge(UUID into, String on, List<Map<String, Object>> relations) {
        return registrar
                .request()
                .header("If-Match", registrar.request().get(HOUSEHOLDS + id).header("ETag"))
                .body(Map.of("intoId", into, "on", on, "relations", relations))
                .post(HOUSEHOLDS + id + "/merger")
                .then();
    }

    private Map<String, Object> relation(int member, String relation) {
        return Map.of("memberId", read().extract().path("members[" + member + "].id"), "relation", relation);
    }

    private ValidatableResponse read() {
        return registrar.request().get(HOUSEHOLDS + id).then().statusCode(200);
    }
}
