package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** An application of somebody for a post at a fair that is held these days, and the steps of the office. */
public final class ApplicationCase {

    public static final String APPLICATIONS = "/api/v1/applications";

    private final String id;
    private final String post;
    private final String seeker;

    private ApplicationCase(String post, String seeker) {
        this.post = post;
        this.seeker = seeker;
        this.id = apply(seeker, post).statusCode(201).extract().path("id");
    }

    /** Of a new seeker for a post. */
    public static ApplicationCase of(String post) {
        return new ApplicationCase(post, registered(aSeeker()));
    }

    /** A day so many days from today. */
    public static String day(int fromToday) {
        return LocalDate.now(BusinessClock.ZONE).plusDays(fromToday).toString();
    }

    /** The id of a post for five at a fair of these days, with some of it otherwise. */
    public static String openPost(Map<String, ?> otherwise) {
        return postAt(openFair(), otherwise);
    }

    public static String openFair() {
        Map<String, Object> fair = JobFairs.aFair();
        fair.putAll(Map.of("startsOn", day(-20), "endsOn", day(20)));
        return JobFairs.plan(fair).statusCode(201).extract().path("id");
    }

    public static String postAt(String fair, Map<String, ?> otherwise) {
        Map<String, Object> post = JobFairs.aPost();
        post.putAll(otherwise);
        return JobFairs.offer(fair, post).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse apply(String seeker, String post) {
        return apply(asOfficer(), Map.of("seekerId", seeker, "postId", post));
    }

    public static ValidatableResponse apply(Tokens caller, Map<String, ?> request) {
        return caller.request().body(request).post(APPLICATIONS).then();
    }

    public String id() {
        return id;
    }

    public String post() {
        return post;
    }

    public String seeker() {
        return seeker;
    }

    public String address() {
        return APPLICATIONS + "/" + id;
    }

    public ValidatableResponse read() {
        return asOfficer().request().get(address()).then().statusCode(200);
    }

    /** From the version it has now, today. */
    public ValidatableResponse take(String step) {
        return take(step, Map.of());
    }

    public ValidatableResponse take(String step, Map<String, ?> otherwise) {
        Map<String, Object> body = new HashMap<>(Map.of("on", day(0)));
        if (step.equals("refusal")) {
            body.put("reason", "INTERVIEW_FAILED");
        }
        if (step.equals("invitation")) {
            body.put("interviewOn", day(2));
        }
        body.putAll(otherwise);
        return take(asOfficer(), step, read().extract().header("ETag"), body);
    }

    public ValidatableResponse take(Tokens caller, String step, String ifMatch, Map<String, ?> body) {
        return caller.request()
                .header("If-Match", ifMatch)
                .body(body)
                .post(address() + "/" + step)
                .then();
    }

    /** Took these steps, which were allowed. */
    public ApplicationCase after(String... steps) {
        for (String step : steps) {
            take(step).statusCode(200);
        }
        return this;
    }
}
