package cn.dingzhou.employment.post;

import static cn.dingzhou.employment.JobFairs.ADDRESS;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.asOfficerOf;
import static cn.dingzhou.employment.JobFairs.creditCode;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.JobFairs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.JobFairState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class PostImportTest {

    private static final String HEADER =
            "enterpriseCode,enterpriseName,postNumber,title,headcount,wageMin,wageMax,region";

    @Test
    void theSpringFairComesInWithFewEventsAndTwiceChangesNothing() {
        String fair = planned();
        String[] file = Stream.concat(
                        Stream.of(HEADER),
                        IntStream.range(0, 3_040).mapToObj(i -> "%s,企业%d,P-%d,缝纫工,2,3500,6000.50,130682"
                                .formatted(creditCode(500_000 + i % 80), i % 80, i)))
                .toArray(String[]::new);

        ended(fair, file).body("created", equalTo(3_040));
        ended(fair, file).body("unchanged", equalTo(3_040));

        read(fair)
                .body("enterprises", equalTo(80))
                .body("posts", equalTo(3_040))
                .body("vacancies", equalTo(6_080));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<JobFairState> states = EventTopic.of(Topics.JOB_FAIRS).statesOf(fair);
            assertThat(states).hasSizeBetween(2, 6);
            assertThat(states.get(states.size() - 1).posts()).isEqualTo(3_040);
        });
    }

    @Test
    void aRecordThatIsWrongLeavesNothingBehind() {
        String fair = planned();

        ValidatableResponse ended = ended(
                fair,
                HEADER,
                creditCode(600_001) + ",甲,P-1,缝纫工,2,3500,6000,130682",
                creditCode(600_002) + ",乙,P-1,缝纫工,2,6000,3500,130682",
                creditCode(600_003) + ",丙,P-1,缝纫工,0,3500,6000,130682",
                "91350100M000100Y44,丁,P-1,缝纫工,2,3500,6000,130682");

        ended.body("created", equalTo(1)).body("rejected", equalTo(3));
        read(fair).body("enterprises", equalTo(1)).body("posts", equalTo(1));
        String errors = asOfficer()
                .request()
                .get(ended.extract().<String>path("errorsUrl"))
                .then()
                .extract()
                .asString();
        assertThat(errors).contains("wage-upside-down", "positive", "credit-code-invalid");
    }

    @Test
    void whatIsOtherwiseIsUpdated() {
        String fair = planned();
        String line = creditCode(600_010) + ",甲,P-1,缝纫工,2,3500,6000,130682";
        ended(fair, HEADER, line).body("created", equalTo(1));

        ended(fair, HEADER, line.replace(",2,", ",9,")).body("updated", equalTo(1));
        read(fair).body("vacancies", equalTo(9));

        ended(fair, HEADER, line.replace(",2,", ",9,").replace("甲", "新甲")).body("updated", equalTo(1));
    }

    @Test
    void onlyAnOfficerOfTheFairsRegionImports() {
        String address = ADDRESS + "/" + planned() + "/posts/imports";

        send(asOfficerOf("130682109"), address, 404);
        send(Tokens.as("labour-officer"), address, 404);
        send(Tokens.as("registrar").in("130682"), address, 403);
        send(asOfficer().expired(), address, 401);
        send(asOfficer(), ADDRESS + "/" + UUID.randomUUID() + "/posts/imports", 404);
        send(asOfficer(), ADDRESS + "/none/posts/imports", 404);
        send(asOfficerOf("130682108"), address, 202);
    }

    private static void send(Tokens caller, String address, int status) {
        caller.request()
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post(address)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse ended(String fair, String... file) {
        return ImportCall.csv(asOfficer(), ADDRESS + "/" + fair + "/posts", file)
                .body("state", equalTo("SUCCEEDED"));
    }
}
