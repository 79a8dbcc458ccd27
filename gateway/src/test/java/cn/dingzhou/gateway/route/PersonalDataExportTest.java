package cn.dingzhou.gateway.route;

import static cn.dingzhou.gateway.route.RealService.answer;
import static cn.dingzhou.gateway.route.RealService.asRegistrar;
import static cn.dingzhou.gateway.route.RealService.ok;
import static cn.dingzhou.gateway.route.RealService.okOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.gateway.ServicePorts;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document of what the services hold about a person: whole, or none. */
@QuarkusTest
@WithInfrastructure
@WithTestResource(value = ServicePorts.class, scope = TestResourceScope.GLOBAL)
class PersonalDataExportTest {

    private static final String EXPORTS = "/api/v1/personal-data-exports";
    private static final String HOUSEHOLD = "household-service";
    private static final String INSURANCE = "insurance-service";
    private static final String EMPLOYMENT = "employment-service";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID member = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();
    private final UUID seeker = UUID.randomUUID();
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final Map<String, RealService.Behaviour> behaviours = new HashMap<>(Map.of(
            HOUSEHOLD, exchange -> part(exchange, HOUSEHOLD, member, household, List.of()),
            INSURANCE, exchange -> part(exchange, INSURANCE, null, household, List.of()),
            EMPLOYMENT, exchange -> part(exchange, EMPLOYMENT, member, household, List.of())));
    private final Map<String, RealService> running = new HashMap<>();

    /** The circuit of an earlier test closes by itself. */
    @BeforeEach
    void allAreWell() {
        behaviours
                .keySet()
                .forEach(service -> running.put(service, RealService.of(service, exchange -> {
                    if (exchange.getRequestMethod().equals("GET")) {
                        okOnce(exchange, "well");
                    } else {
                        behaviours.get(service).answer(exchange);
                    }
                })));
        for (String address : List.of("households", "policy-years", "seekers")) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> asRegistrar().get("/api/v1/" + address).statusCode() == 200);
        }
    }

    @AfterEach
    void end() {
        running.values().forEach(RealService::close);
    }

    @Test
    void aMembersDocumentHasThePartOfEachServiceAskedWithTheCallersToken() {
        String token = Tokens.as("registrar").in("130682").header();

        export(RestAssured.given().header("Authorization", token), Map.of("memberId", member))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("attachment; filename=\"personal-data.json\""))
                .body("subject.memberId", equalTo(member.toString()))
                .body("parts.service", contains(HOUSEHOLD, INSURANCE, EMPLOYMENT))
                .body("parts.sections.kept.name", contains(List.of("王小二"), List.of("王小二"), List.of("王小二")))
                .body(containsString("620.00"));

        assertThat(tokens).containsExactly(token, token, token);
        assertThat(questions)
                .extracting(question -> question.path("purpose").asText())
                .containsExactly("本人申请查阅", "本人申请查阅", "本人申请查阅");
        assertThat(questions.get(0).path("memberId").asText()).isEqualTo(member.toString());
        assertThat(questions.get(1).path("householdId").asText()).isEqualTo(household.toString());
        assertThat(questions.get(2).path("memberId").asText()).isEqualTo(member.toString());
    }

    @Test
    void whoBelongedToSeveralHouseholdsGetsWhatIsHeldOfEach() {
        UUID before = UUID.randomUUID();
        behaviours.put(
                HOUSEHOLD,
                exchange -> part(exchange, HOUSEHOLD, asked(exchange, "memberId"), household, List.of(before)));

        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(200)
                .body("parts.service", contains(HOUSEHOLD, INSURANCE, EMPLOYMENT, HOUSEHOLD, INSURANCE, EMPLOYMENT))
                .body("parts[3].person.memberId", equalTo(before.toString()));
    }

    @Test
    void aSeekerWhoIsAMemberGetsThePartsOfBoth() {
        export(asRegistrar(), Map.of("seekerId", seeker))
                .statusCode(200)
                .body("parts.service", contains(EMPLOYMENT, HOUSEHOLD, INSURANCE));

        assertThat(questions.get(0).path("seekerId").asText()).isEqualTo(seeker.toString());
        assertThat(questions.get(1).path("memberId").asText()).isEqualTo(member.toString());
    }

    @Test
    void aSeekerWhoIsNoMemberIsKnownToOneServiceAlone() {
        behaviours.put(EMPLOYMENT, exchange -> part(exchange, EMPLOYMENT, null, null, List.of()));

        export(Tokens.as("job-seeker").request(), Map.of("seekerId", seeker))
                .statusCode(200)
                .body("parts.service", contains(EMPLOYMENT));

        assertThat(questions).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HOUSEHOLD, INSURANCE, EMPLOYMENT})
    void aServiceThatIsAwayIsNamedAndNothingIsExported(String service) {
        running.get(service).close();

        export(asRegistrar().header("Accept-Language", "en"), Map.of("memberId", member))
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("service-unavailable"))
                .body("detail", containsString(service + " did not answer"));
    }

    @Test
    void aServiceThatHangsIsNamedAndNothingIsExported() {
        CountDownLatch end = new CountDownLatch(1);
        behaviours.put(INSURANCE, exchange -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(504)
                .body("code", equalTo("service-timeout"))
                .body("detail", containsString(INSURANCE + " 未能答复"));
        end.countDown();
    }

    @Test
    void aServiceThatFailsIsNamedAndNothingIsExported() {
        behaviours.put(EMPLOYMENT, exchange -> answer(exchange, 500, "{\"code\":\"internal-error\"}"));

        export(asRegistrar(), Map.of("memberId", member)).statusCode(503).body("detail", containsString(EMPLOYMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    employment-service | 200 | [1,
                    insurance-service  | 200 | {}
                    household-service  | 200 | null
                    household-service  | 200 | {"person":{}}
                    household-service  | 404 | {}
                    """)
    void aServiceThatTalksNonsenseIsNamedAndNothingIsExported(String service, int status, String nonsense) {
        behaviours.put(service, exchange -> answer(exchange, status, nonsense));

        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(502)
                .body("code", equalTo("service-garbled"))
                .body("detail", containsString(service));
    }

    @Test
    void aServiceThatHasNotHeardOfThePersonYetIsNamedAndNothingIsExported() {
        behaviours.put(INSURANCE, exchange -> answer(exchange, 404, "{\"code\":\"not-found\",\"detail\":\"没有。\"}"));

        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(503)
                .body("code", equalTo("service-behind"))
                .body("detail", containsString(INSURANCE));
    }

    @Test
    void whatTheFirstServiceRefusesIsRefusedInItsWords() {
        behaviours.put(
                HOUSEHOLD,
                exchange -> answer(
                        exchange,
                        400,
                        """
                        {"code":"invalid-input","detail":"输入有误。","errors":[
                         {"pointer":"/purpose","code":"plain-text","message":"不要换行。"}]}"""));
        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(400)
                .body("errors.pointer", contains("/purpose"))
                .body("errors.message", contains("不要换行。"));

        behaviours.put(HOUSEHOLD, exchange -> answer(exchange, 404, "{\"code\":\"not-found\",\"detail\":\"没有该成员。\"}"));
        export(asRegistrar(), Map.of("memberId", member))
                .statusCode(404)
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("没有该成员。"));

        assertThat(questions).isEmpty();
    }

    @Test
    void whoMayNotAskDoesNotReachTheServices() {
        for (String role : List.of("auditor", "viewer", "operator", "labour-officer", "insurer", "city-decider")) {
            export(Tokens.as(role).in("130682").request(), Map.of("memberId", member))
                    .statusCode(403);
        }
        export(RestAssured.given(), Map.of("memberId", member)).statusCode(401);

        assertThat(questions).isEmpty();
    }

    @Test
    void itIsOnePersonAndAPurpose() {
        export(asRegistrar(), Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/memberId"))
                .body("errors.code", contains("one-of"));
        export(asRegistrar(), Map.of("memberId", member, "seekerId", seeker)).statusCode(400);
        asRegistrar()
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", member, "purpose", "a"))
                .post(EXPORTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/purpose"));

        assertThat(questions).isEmpty();
    }

    private static ValidatableResponse export(RequestSpecification caller, Map<String, ?> person) {
        Map<String, Object> request = new HashMap<>(person);
        request.put("purpose", "本人申请查阅");
        return caller.contentType(ContentType.JSON).body(request).post(EXPORTS).then();
    }

    private UUID asked(HttpExchange exchange, String field) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        exchange.setAttribute("question", question);
        return UUID.fromString(question.path(field).asText());
    }

    private void part(
            HttpExchange exchange,
            String service,
            @Nullable UUID memberId,
            @Nullable UUID householdId,
            List<UUID> otherMemberIds)
            throws IOException {
        JsonNode read = JSON.readTree(exchange.getRequestBody().readAllBytes());
        questions.add(read.isMissingNode() ? (JsonNode) exchange.getAttribute("question") : read);
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, Object> person = new HashMap<>();
        person.put("memberId", memberId);
        person.put("householdId", householdId);
        person.put("otherMemberIds", otherMemberIds);
        String sections = "{\"kept\":[{\"name\":\"王小二\",\"amount\":620.00}]}";
        ok(
                exchange,
                "{\"service\":\"%s\",\"person\":%s,\"sections\":%s,\"looks\":[]}"
                        .formatted(service, JSON.writeValueAsString(person), sections));
    }
}
