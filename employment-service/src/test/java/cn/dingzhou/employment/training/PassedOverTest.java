package cn.dingzhou.employment.training;

import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is passed over when a place is free. */
@QuarkusTest
@WithInfrastructure
class PassedOverTest {

    private final SampleTraining training = new SampleTraining();

    @Test
    void whoLeftTheHouseholdMeanwhileLeavesTheLineForTheNext() {
        String course = training.planned();
        List<String> couple = training.members(2);
        String first = training.enrolled(course, couple.get(0));
        training.enrolled(course, couple.get(1));
        SampleHousehold household = aHousehold()
                .in(training.village())
                .became(Category.REGISTERED_POOR, "2014-03-01")
                .withMembers(2);
        HouseholdState before = household.state();
        SampleTraining.known(before);
        String leaving = training.enrolled(course, before.members().get(1).id().toString());
        String next = training.enrolled(course, training.member());
        SampleTraining.known(household
                .leaves(1, SampleTraining.today().minusDays(3).toString())
                .withMembers(1)
                .state());

        training.withdraw(first).statusCode(200);

        training.read(leaving).body("stage", equalTo("WITHDRAWN"));
        training.read(next).body("stage", equalTo("ENROLLED"));
        training.readCourse(course).body("enrolled", equalTo(2)).body("waiting", equalTo(0));
    }
}
