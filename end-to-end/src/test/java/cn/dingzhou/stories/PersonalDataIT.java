package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody asks at the village office what is held about them, finds a mistake, and has it corrected. */
class PersonalDataIT {

    private static final String PURPOSE = "本人到村委会申请查阅";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void whoAsksGetsAllThatIsHeldInOneDocumentAndHasItCorrected() {
        String head = Households.citizenId(true);
        Response household = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Households.coupleIn(Insurance.DAWANGZHUANG, head))
                .post("/households");
        assertThat(household.statusCode()).isEqualTo(201);
        String id = household.path("id");
        String member = household.path("members[0].id");
        suite.user("city-registrar")
                .body(Map.of("purpose", "核对身份信息"))
                .post("/households/{id}/disclosures", id)
                .then()
                .statusCode(200);

        Response export = await().atMost(Duration.ofSeconds(60))
                .until(() -> export("village-registrar", member), answer -> answer.statusCode() == 200);

        export.then()
                .header("Content-Disposition", equalTo("attachment; filename=\"personal-data.json\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("parts.service", contains("household-service", "insurance-service", "employment-service"))
                .body("parts[0].sections.member.name", contains("张三"))
                .body("parts[0].sections.member.citizenId", contains(head))
                .body("parts[0].looks.purpose", hasItems(PURPOSE, "核对身份信息"))
                .body("parts[1].sections.household.id", contains(id))
                .body("parts[2].sections.member.id", contains(member));
        suite.user("village-registrar")
                .header(
                        "If-Match",
                        suite.user("village-registrar")
                                .get("/households/{id}", id)
                                .header("ETag"))
                .body(Map.of("name", "张山"))
                .patch("/households/{id}/members/{member}", id, member)
                .then()
                .statusCode(200);
        export("village-registrar", member).then().body("parts[0].sections.member.name", contains("张山"));
        for (String service : export.<List<String>>path("parts.service")) {
            suite.user("auditor")
                    .queryParam("action", "personal-data-exported")
                    .get("/services/{service}/audit-entries", service)
                    .then()
                    .statusCode(200)
                    .body("items.reason", hasItem(PURPOSE));
        }
    }

    @Test
    void nobodyElseGetsIt() {
        String member = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Households.coupleIn(Insurance.DAWANGZHUANG))
                .post("/households")
                .path("members[0].id");

        assertThat(export("auditor", member).statusCode()).isEqualTo(403);
        assertThat(export("labour-officer", member).statusCode()).isEqualTo(403);
        assertThat(export("resident", member).statusCode()).isEqualTo(404);
    }

    private Response export(String user, String member) {
        return suite.user(user)
                .body(Map.of("memberId", member, "purpose", PURPOSE))
                .post("/personal-data-exports");
    }
}
