package cn.dingzhou.employment.opening;

import static cn.dingzhou.employment.Enterprises.aStandingPost;
import static cn.dingzhou.employment.Enterprises.offer;
import static cn.dingzhou.employment.Enterprises.verified;
import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.plan;

import cn.dingzhou.rest.request.BusinessClock;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts and fairs that anybody can find, each in a township of its own. */
final class OnOffer {

    static final String POSTS = "/api/v1/open-posts";

    private static final AtomicInteger TOWNSHIP = new AtomicInteger(600);

    static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    static String newTownship() {
        return "130682" + TOWNSHIP.incrementAndGet();
    }

    static Map<String, Object> fair(String township, LocalDate from, LocalDate to) {
        Map<String, Object> fair = aFair();
        fair.putAll(Map.of("region", township, "startsOn", from.toString(), "endsOn", to.toString()));
        return fair;
    }

    static String openFair(String township) {
        return plan(fair(township, today().minusDays(1), today().plusDays(1)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String offered(String place, Map<String, Object> otherwise) {
        Map<String, Object> post = aStandingPost();
        post.put("region", place);
        post.putAll(otherwise);
        return offer(verified(), post).statusCode(201).extract().path("id");
    }

    static ValidatableResponse find(String query) {
        return RestAssured.get(POSTS + "?" + query).then().statusCode(200);
    }

    private OnOffer() {}
}
