package cn.dingzhou.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.insurance.payment.BatchCase;
import cn.dingzhou.testing.Flood;
import cn.dingzhou.testing.SampleHousehold;
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
    private static final int LEAST_DONE = 40;
    private static final int CLAIMS = 5;

    @Test
    void noRequestBreaksTheServiceOrLearnsOfItsInside() {
        Insured insured = Insured.withFund("1000000");
        SampleHousehold own = insured.household();
        Fuzzer fuzzer = new Fuzzer()
                .knowing("region", "130682", insured.township(), insured.village())
                .knowing("villageCode", insured.village())
                .knowing("service", "insurance-service")
                .knowing(new OneOfEach().ids())
                .knowing("policy-years", insured.policyYear())
                .knowing("benefit-schedules", insured.schedule())
                .knowing("households", own.id().toString())
                .knowing("householdNumber", own.number(), insured.household().number())
                .example("POST /api/v1/claims", Insured.report(own.number(), Insured.day("05-12")))
                .example("POST /api/v1/benefit-schedules", insured.scheduleTerms("DISASTER", "LOW_INCOME"))
                .atHomeIn(own.number());
        for (int i = 0; i < CLAIMS; i++) {
            fuzzer.knowing("claims", ClaimCase.of(insured).id())
                    .knowing("claims", ClaimCase.of(insured).surveyed("18000").id())
                    .knowing("claims", ClaimCase.of(insured).ready("18000").id());
        }
        ClaimCase.of(insured).ready("18000").approved();
        fuzzer.knowing("payment-batches", BatchCase.of(insured).id());

        Tally tally = fuzzer.send(REQUESTS);

        assertThat(tally.sent()).isEqualTo(REQUESTS);
        assertThat(tally.shut()).isEmpty();
        assertThat(tally.done()).as("operations that did as they were asked").isGreaterThan(LEAST_DONE);
    }
}
