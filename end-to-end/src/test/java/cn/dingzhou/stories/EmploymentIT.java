package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What was published of work, from records; a way from a fair to the sixth month at work; a lost job. */
class EmploymentIT {

    private static final String DAWANGZHUANG = "130682108201";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate STARTED = TODAY.minusMonths(6).minusDays(10);

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void upTo2020Were4291ParticipationsIn106CoursesByFewerPersons() {
        Response told = suite.user("labour-officer").get("/training-statistics?from=2016&to=2020");

        told.then().statusCode(200);
        assertThat(told.<Integer>path("total.participations")).isEqualTo(4291);
        assertThat(told.<Integer>path("total.persons")).isBetween(3000, 4290);
    }

    @Test
    void theOnlineFairOf2021Had80EnterprisesWith3012PostsAndApplications() {
        Response fairs = suite.user("labour-officer").get("/job-fairs?from=2021-02-01&to=2021-02-01");
        String fair = fairs.path("items.find { it.number == '2021-01' }.id");

        suite.user("labour-officer")
                .get("/job-fairs/{id}/statistics", fair)
                .then()
                .statusCode(200)
                .body("enterprises", is(80))
                .body("posts", is(3012))
                .body("applications", is(applicationsAt(fair)));
    }

    @Test
    void whoHasNoAccountFindsWhatIsOpenAndNothingElse() {
        String fair = plan(TODAY.minusDays(1), TODAY.plusDays(5));
        String title = "故事岗位" + UUID.randomUUID().toString().substring(0, 8);
        offer(fair, title, 3);

        suite.anybody()
                .queryParam("text", title)
                .get("/open-posts")
                .then()
                .statusCode(200)
                .body("items.title", contains(title));
        suite.anybody()
                .queryParam("text", "' or 1=1 --")
                .get("/open-posts")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        suite.anybody()
                .queryParam("text", "缝".repeat(10_000))
                .get("/open-posts")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        suite.anybody().get("/job-fairs").then().statusCode(401);
        suite.anybody().get("/certificates/2020-AAAA-AAAA-AAAA-AA").then().body("status", is(400));
    }

    @Test
    void fromAFairToTheSixthMonthAtWork() {
        String head = Households.citizenId(true);
        Response household = register(Households.coupleIn(DAWANGZHUANG, head));
        String member = household.path("members[0].id");
        String fair = plan(STARTED.minusDays(20), STARTED.minusDays(10));
        String post = offer(fair, "缝纫工", 1);
        String seeker = registerSeeker(member, head.substring(6, 10) + "-" + head.substring(10, 12));
        String application = apply(seeker, post, STARTED.minusDays(15));
        take(application, "offer", "{\"on\":\"%s\"}".formatted(STARTED.minusDays(12)));
        take(application, "acceptance", "{\"on\":\"%s\"}".formatted(STARTED.minusDays(11)));

        String placement = suite.user("labour-officer")
                .body(
                        """
                        {"applicationId":"%s","channel":"JOB_FAIR","startedOn":"%s","monthlyWage":3600}"""
                                .formatted(application, STARTED))
                .post("/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        suite.user("surveyor")
                .get("/follow-ups?placement={id}&overdue=true", placement)
                .then()
                .statusCode(200)
                .body("items.months", containsInAnyOrder(1, 3, 6));
        for (String followUp : followUps(placement)) {
            visit(followUp, "{\"visitedOn\":\"%s\",\"atWork\":true,\"monthlyWage\":4000}".formatted(TODAY));
        }

        suite.user("surveyor")
                .get("/follow-ups?placement={id}", placement)
                .then()
                .body("items.stage", everyItem(equalTo("VISITED")));
        suite.user("labour-officer")
                .get("/labour-force/{member}", member)
                .then()
                .statusCode(200)
                .body("entry.state", equalTo("WORKING"));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.user("village-registrar")
                .get("/households/{id}/record", household.<String>path("id"))
                .then()
                .statusCode(200)
                .body("file.placements", hasSize(1))
                .body("file.placements[0].channel", equalTo("JOB_FAIR"))
                .body("file.placements[0].monthlyWage", equalTo(4000.0f)));
    }

    @Test
    void fromALostJobToAWarningInTheRegistry() {
        Response household = register(Households.coupleIn(DAWANGZHUANG));
        String placement = awaitCreated(() -> suite.user("labour-officer")
                        .body(
                                """
                                {"memberId":"%s","channel":"WORKSHOP","employer":"大王庄村扶贫车间","startedOn":"%s","monthlyWage":2200}"""
                                        .formatted(household.<String>path("members[0].id"), STARTED))
                        .post("/placements"))
                .path("id");

        suite.user("labour-officer")
                .header("If-Match", etag("/placements/" + placement))
                .body("{\"endedOn\":\"%s\",\"reason\":\"LAID_OFF\"}".formatted(TODAY))
                .post("/placements/{id}/end", placement)
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.user("surveyor")
                .get("/warnings?household={id}", household.<String>path("id"))
                .then()
                .body("items.rule", hasItem("lost-job")));
    }

    private int applicationsAt(String fair) {
        int count = 0;
        String cursor = "";
        do {
            Response page = suite.user("labour-officer").get("/applications?limit=200&fair=" + fair + cursor);
            page.then().statusCode(200);
            count += page.<List<Object>>path("items").size();
            cursor = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!cursor.isEmpty());
        assertThat(count).isGreaterThan(500);
        return count;
    }

    private Response register(String couple) {
        Response registered = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(couple.replaceFirst("\"identifiedOn\":\"[^\"]*\"", "\"identifiedOn\":\"2020-01-01\""))
                .post("/households");
        registered.then().statusCode(201);
        return registered;
    }

    private String plan(LocalDate from, LocalDate to) {
        return suite.user("labour-officer")
                .body(
                        """
                        {"number":"%s","theme":"助力脱贫攻坚","mode":"ON_SITE","region":"130682","places":["东旺镇文化广场"],
                         "startsOn":"%s","endsOn":"%s"}"""
                                .formatted(UUID.randomUUID().toString().substring(0, 30), from, to))
                .post("/job-fairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String offer(String fair, String title, int headcount) {
        return suite.user("labour-officer")
                .body(
                        """
                        {"enterpriseCode":"91350100M000100Y43","enterpriseName":"定州市故事服装有限公司","postNumber":"A-01","title":"%s",
                         "headcount":%d,"wageMin":3000,"wageMax":4500,"region":"130682108"}"""
                                .formatted(title, headcount))
                .post("/job-fairs/{id}/posts", fair)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A member, once the service knows them. */
    private String registerSeeker(String member, String bornIn) {
        awaitFound("/labour-force/" + member);
        return suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        """
                        {"phone":"154%08d","name":"张三","sex":"MALE","bornIn":"%s","education":"JUNIOR_HIGH","skills":["缝纫"],
                         "region":"%s","wageWanted":3000,"farthest":"SAME_CITY","memberId":"%s"}"""
                                .formatted(System.nanoTime() % 10_000_000, bornIn, DAWANGZHUANG, member))
                .post("/seekers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String apply(String seeker, String post, LocalDate on) {
        return suite.user("labour-officer")
                .body("{\"seekerId\":\"%s\",\"postId\":\"%s\",\"on\":\"%s\"}".formatted(seeker, post, on))
                .post("/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void take(String application, String step, String body) {
        suite.user("labour-officer")
                .header("If-Match", etag("/applications/" + application))
                .body(body)
                .post("/applications/{id}/{step}", application, step)
                .then()
                .statusCode(200);
    }

    private List<String> followUps(String placement) {
        return suite.user("surveyor")
                .get("/follow-ups?placement={id}", placement)
                .path("items.sort { it.months }.id");
    }

    private void visit(String followUp, String body) {
        ValidatableResponse visited = suite.user("surveyor")
                .header("If-Match", etag("/follow-ups/" + followUp))
                .body(body)
                .post("/follow-ups/{id}/visit", followUp)
                .then();
        visited.statusCode(200).body("stage", equalTo("VISITED"));
    }

    private String etag(String path) {
        return suite.user("labour-officer").get(path).header("ETag");
    }

    private void awaitFound(String path) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> suite.user("labour-officer").get(path), answer -> answer.statusCode() == 200);
    }

    private static Response awaitCreated(Callable<Response> call) {
        return await().atMost(Duration.ofSeconds(120)).until(call, answer -> answer.statusCode() == 201);
    }
}
