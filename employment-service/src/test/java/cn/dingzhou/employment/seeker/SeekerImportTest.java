package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.seeker.SampleSeekers.EAST_WANG;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.known;
import static cn.dingzhou.employment.seeker.SampleSeekers.member;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static cn.dingzhou.events.Category.EXITED;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class SeekerImportTest {

    private static final String HEADER = "phone,name,sex,bornIn,education,skills,region,wageWanted,farthest,memberId";

    @Test
    void theSameFileTwiceChangesNothing() {
        HouseholdState household = known(aHousehold()
                .in(EAST_WANG + "311")
                .became(EXITED, "2018-12-20")
                .withMembers(1)
                .state());
        String[] file = {
            HEADER,
            phone() + ",张三,男,1970-01,初中,缝纫;电焊," + EAST_WANG + "311,4000,SAME_TOWNSHIP," + member(household, 0),
            phone() + ",李四,女,1990-05,大专,," + EAST_WANG + "311,,ELSEWHERE,"
        };

        counts(ImportCall.csv(asOfficer(), SEEKERS, file), 2, 0, 0, 0);
        counts(ImportCall.csv(asOfficer(), SEEKERS, file), 0, 0, 2, 0);
        file[2] = file[2].replace("大专", "本科及以上");
        counts(ImportCall.csv(asOfficer(), SEEKERS, file), 0, 1, 1, 0);

        asOfficer()
                .request()
                .get(SEEKERS + "?region=" + EAST_WANG + "311")
                .then()
                .body("items.education", contains("JUNIOR_HIGH", "BACHELOR_AND_ABOVE"))
                .body("items.registered", contains(true, false))
                .body("items[0].skills", contains("缝纫", "电焊"));
    }

    @Test
    void aRecordThatIsWrongIsRejectedAlone() {
        String taken = phone();
        registered(aSeeker(Map.of("phone", taken, "region", "130682109201")));
        HouseholdState household = known(aHousehold()
                .in(EAST_WANG + "312")
                .became(EXITED, "2018-12-20")
                .withMembers(1)
                .state());
        String rest = ",男,1970-01,初中,," + EAST_WANG + "312,,SAME_CITY,";
        String good = phone();
        Tokens officer = Tokens.as("labour-officer").in(EAST_WANG);

        ValidatableResponse ended = ImportCall.csv(
                officer,
                SEEKERS,
                HEADER,
                good + ",张三" + rest + member(household, 0),
                phone() + ",李四" + rest + member(household, 0),
                taken + ",王五" + rest,
                "123,赵六" + rest,
                phone() + ",钱七,男,2020-01,初中,," + EAST_WANG + "312,,SAME_CITY,",
                phone() + ",孙八,男,1970-01,初中,,130682109201,,SAME_CITY,",
                phone() + ",周九" + rest + "018f0000-0000-7000-8000-000000000000");

        counts(ended, 1, 0, 0, 6);
        String errors = officer.request()
                .get(ended.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(errors)
                .contains("member-linked", "phone-taken", "phone-invalid", "too-young", "not-found", "unknown-member")
                .doesNotContain(good);
    }

    @Test
    void thousandsAreRegisteredByOneFile() {
        String[] file = Stream.concat(
                        Stream.of(HEADER),
                        IntStream.range(0, 3000)
                                .mapToObj(n -> phone() + ",张三,男,1970-01,初中,缝纫," + EAST_WANG + "313,4000,SAME_CITY,"))
                .toArray(String[]::new);

        counts(ImportCall.csv(asOfficer(), SEEKERS, file), 3000, 0, 0, 0);
        counts(ImportCall.csv(asOfficer(), SEEKERS, file), 0, 0, 3000, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surveyor", "city-decider", "viewer", "auditor", "job-seeker", "resident"})
    void othersDoNotImport(String role) {
        Tokens.as(role)
                .in("130682")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post(SEEKERS + "/imports")
                .then()
                .statusCode(403);
    }

    private static void counts(ValidatableResponse ended, int created, int updated, int unchanged, int rejected) {
        ended.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
