package cn.dingzhou.employment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.employment.seeker.SampleSeekers;
import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.testing.Flood;
import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.fuzz.Fuzzer;
import cn.dingzhou.testing.fuzz.Tally;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@Flood
class HostileInputTest {

    private static final int REQUESTS = 6_000;
    private static final int LEAST_DONE = 100;
    private static final int EACH = 5;

    @Test
    void noRequestBreaksTheServiceOrLearnsOfItsInside() {
        SampleTraining training = new SampleTraining();
        Fuzzer fuzzer = new Fuzzer()
                .knowing("region", "130682", "130682108", "130682108201")
                .knowing("villageCode", "130682108201", training.village())
                .knowing("service", "employment-service")
                .knowing(new OneOfEach().ids());
        training.members(20).forEach(member -> fuzzer.knowing("member", member));
        for (int i = 0; i < EACH; i++) {
            String course = training.running();
            String enterprise = Enterprises.verified();
            String fair = JobFairs.planned();
            fuzzer.knowing("training-courses", course, training.planned())
                    .knowing("training-participations", training.enrolled(course, training.member()))
                    .knowing("enterprises", enterprise)
                    .knowing("code", JobFairs.creditCode(700_000 + i))
                    .knowing("enterpriseCode", JobFairs.creditCode(710_000 + i))
                    .knowing("phone", SampleSeekers.phone(), SampleSeekers.phone(), SampleSeekers.phone())
                    .knowing(
                            "posts",
                            Enterprises.offer(enterprise, Enterprises.aStandingPost())
                                    .statusCode(201)
                                    .extract()
                                    .<String>path("id"))
                    .knowing("job-fairs", fair)
                    .knowing("seekers", SampleSeekers.registered(SampleSeekers.aSeeker()));
        }

        Tally tally = fuzzer.send(REQUESTS);

        assertThat(tally.sent()).isEqualTo(REQUESTS);
        assertThat(tally.shut()).isEmpty();
        assertThat(tally.done()).as("operations that did as they were asked").isGreaterThan(LEAST_DONE);
    }
}
