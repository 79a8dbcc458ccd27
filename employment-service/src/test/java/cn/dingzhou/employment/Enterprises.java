package cn.dingzhou.employment;

import static cn.dingzhou.employment.JobFairs.EAST_WANG;
import static cn.dingzhou.employment.JobFairs.asOfficer;

import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Enterprises and their posts at no fair, as the API takes them. */
public final class Enterprises {

    public static final String ADDRESS = "/api/v1/enterprises";
    public static final String POSTS = "/api/v1/posts";

    private static final AtomicInteger COUNT = new AtomicInteger(800_000);

    /** In 东旺镇, under a credit code of its own. */
    public static Map<String, Object> anEnterprise() {
        int number = COUNT.incrementAndGet();
        return new HashMap<>(Map.of(
                "code",
                JobFairs.creditCode(number),
                "name",
                "定州市第" + number + "纺织厂",
                "region",
                EAST_WANG,
                "trade",
                "纺织",
                "contactName",
                "王建国",
                "contactPhone",
                "13800138000"));
    }

    public static ValidatableResponse register(Map<String, Object> enterprise) {
        return asOfficer().request().body(enterprise).post(ADDRESS).then();
    }

    public static Tokens asSecondOfficer() {
        return Tokens.as("labour-officer").named("second-officer").in("130682");
    }

    public static ValidatableResponse verify(String id) {
        return asSecondOfficer()
                .request()
                .header("If-Match", "\"0\"")
                .post(ADDRESS + "/" + id + "/verification")
                .then();
    }

    /** The id of an enterprise that somebody else verified. */
    public static String verified() {
        String id = register(anEnterprise()).statusCode(201).extract().path("id");
        verify(id).statusCode(200);
        return id;
    }

    /** Three spinners, from yesterday on for a month. */
    public static Map<String, Object> aStandingPost() {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        return new HashMap<>(Map.of(
                "postNumber",
                "S-" + COUNT.incrementAndGet(),
                "title",
                "细纱挡车工",
                "headcount",
                3,
                "wageMin",
                4000,
                "wageMax",
                5500,
                "region",
                EAST_WANG,
                "openFrom",
                today.minusDays(1).toString(),
                "openUntil",
                today.plusDays(30).toString()));
    }

    public static ValidatableResponse offer(String enterprise, Map<String, Object> post) {
        return asOfficer()
                .request()
                .body(post)
                .post(ADDRESS + "/" + enterprise + "/posts")
                .then();
    }

    private Enterprises() {}
}
