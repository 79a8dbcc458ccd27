package cn.dingzhou.employment.application;

import static cn.dingzhou.employment.application.ApplicationCase.day;
import static cn.dingzhou.employment.application.ApplicationCase.openFair;
import static cn.dingzhou.employment.application.ApplicationCase.postAt;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post is never filled beyond its headcount, however many accept in the same instant. */
@QuarkusTest
@WithInfrastructure
class ParallelAcceptanceTest {

    private String fair = "";
    private String post = "";

    @BeforeEach
    void offerThreePlaces() {
        fair = openFair();
        post = postAt(fair, Map.of("headcount", 3));
    }

    @Test
    void ofTwelveWhoAcceptAtOnceThreeFillThePost() throws InterruptedException {
        List<Supplier<ValidatableResponse>> acceptances = offered(12).stream()
                .<Supplier<ValidatableResponse>>map(offer -> () -> accept(offer))
                .toList();

        List<ValidatableResponse> answers = AtOnce.call(acceptances);

        assertThat(AtOnce.statuses(answers))
                .containsExactly(200, 200, 200, 409, 409, 409, 409, 409, 409, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 409)
                .extracting(answer -> answer.extract().<String>path("code"))
                .containsOnly("post-filled");
        filled(3);
    }

    @Test
    void oneWhoAcceptsManyTimesAtOnceFillsOnePlace() throws InterruptedException {
        ApplicationCase offer = offered(1).get(0);

        assertThat(AtOnce.statuses(AtOnce.call(4, () -> accept(offer)))).containsExactly(200, 412, 412, 412);

        filled(1);
    }

    @Test
    void placesThatAreGivenBackAndTakenAtOnceAddUp() throws InterruptedException {
        List<ApplicationCase> leaving = offered(3);
        List<ApplicationCase> coming = offered(3);
        leaving.forEach(offer -> accept(offer).statusCode(200));

        List<ValidatableResponse> answers = AtOnce.call(Stream.concat(
                        leaving.stream()
                                .<Supplier<ValidatableResponse>>map(offer ->
                                        () -> offer.take(asOfficer(), "decline", "\"2\"", Map.of("on", day(0)))),
                        coming.stream().<Supplier<ValidatableResponse>>map(offer -> () -> accept(offer)))
                .toList());

        assertThat(AtOnce.statuses(answers)).isSubsetOf(200, 409);
        long accepted = answers.subList(3, 6).stream()
                .filter(answer -> answer.extract().statusCode() == 200)
                .count();
        assertThat(AtOnce.statuses(answers.subList(0, 3))).containsExactly(200, 200, 200);
        filled((int) accepted);
    }

    private List<ApplicationCase> offered(int people) {
        return Stream.generate(() -> ApplicationCase.of(post).after("offer"))
                .limit(people)
                .toList();
    }

    private static ValidatableResponse accept(ApplicationCase offer) {
        return offer.take(asOfficer(), "acceptance", "\"1\"", Map.of("on", day(0)));
    }

    private void filled(int people) {
        asOfficer()
                .request()
                .get(JobFairs.ADDRESS + "/" + fair + "/posts/" + post)
                .then()
                .body("filled", equalTo(people));
    }
}
