package cn.dingzhou.employment.training;

import static cn.dingzhou.employment.training.SampleTraining.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Participations and persons are counted apart. */
@QuarkusTest
@WithInfrastructure
class TrainingStatisticsTest {

    private static final String STATISTICS = "/api/v1/training-statistics";

    private final SampleTraining training = new SampleTraining();

    @Test
    void aPersonInTwoCoursesIsTwoParticipationsAndOnePerson() {
        List<String> members = training.members(2);
        String first = training.running();
        String second = training.running();
        training.attends(training.enrolled(first, members.get(0)), 8);
        training.attends(training.enrolled(second, members.get(0)), 2);
        training.attends(training.enrolled(second, members.get(1)), 1);
        training.enrolled(first, members.get(1));
        training.finish(first).statusCode(200);
        int year = today().minusDays(9).getYear();

        read(training.officer(), "?from=" + (year - 1) + "&to=" + today().getYear())
                .statusCode(200)
                .body("region", equalTo(training.township()))
                .body("total.participations", equalTo(3))
                .body("total.persons", equalTo(2))
                .body("total.completed", equalTo(1))
                .body("total.certificates", equalTo(1))
                .body("years[0].count.participations", equalTo(0))
                .body("years.find { it.year == %d }.count.participations".formatted(year), equalTo(3));
    }

    @Test
    void onlyTheCallersRegionIsCounted() {
        training.attends(training.enrolled(training.running(), training.member()), 1);
        String year = "from=" + today().minusDays(9).getYear() + "&to=" + today().getYear();

        read(Tokens.as("auditor").in("130682"), "?region=" + training.village() + "&" + year)
                .body("total.participations", equalTo(1));
        read(Tokens.as("auditor").in(training.township() + "202"), "?" + year).body("total.participations", equalTo(0));
        read(Tokens.as("auditor").in("130682108"), "?region=" + training.village() + "&" + year)
                .statusCode(404);
    }

    @Test
    void yearsThatCannotBeAreRefused() {
        read(training.officer(), "?from=2021&to=2020").statusCode(400).body("errors.code", contains("range-reversed"));
        read(training.officer(), "?from=2021").statusCode(400).body("errors.pointer", contains("/to"));
        read(training.officer(), "?from=2020&to=2022").statusCode(200).body("years", hasSize(3));
    }

    private static ValidatableResponse read(Tokens caller, String question) {
        return caller.request().get(STATISTICS + question).then();
    }
}
