package cn.dingzhou.gateway;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final int REQUESTS = 2_500;

    @Test
    void noRequestBreaksTheServiceOrLearnsOfItsInside() {
        Fuzzer fuzzer = new Fuzzer()
                .knowing("region", "130682", "130682108", "130682108201")
                .knowing("indicators", "poverty-incidence-rate", "house-renovations")
                .knowing("reported-figures", "traffic-deaths", "fires")
                .knowing("from", "2015", "2019-01")
                .knowing("to", "2020", "2020-12")
                .knowing("period", "2019", "2020-12", "2020-Q1");

        Tally tally = fuzzer.send(REQUESTS);

        assertThat(tally.sent()).isEqualTo(REQUESTS);
        assertThat(tally.shut()).isEmpty();
    }
}
