package cn.dingzhou.employment.placement;

import static cn.dingzhou.employment.JobFairs.aFair;
import static cn.dingzhou.employment.JobFairs.aPost;
import static cn.dingzhou.employment.JobFairs.asOfficer;
import static cn.dingzhou.employment.JobFairs.offer;
import static cn.dingzhou.employment.JobFairs.plan;
import static cn.dingzhou.employment.JobFairs.planned;
import static cn.dingzhou.employment.placement.Placements.ADDRESS;
import static cn.dingzhou.employment.placement.Placements.aPlacement;
import static cn.dingzhou.employment.placement.Placements.start;
import static cn.dingzhou.employment.placement.Villager.aVillager;
import static cn.dingzhou.employment.placement.Villager.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who cannot have started work, or not then, or not there. */
@QuarkusTest
@WithInfrastructure
class RefusedPlacementTest {

    @Test
    void aChildOfTwelveDoesNotWork() {
        UUID child = aVillager().bornIn(YearMonth.from(today().minusYears(12))).known();

        ValidatableResponse refused = asOfficer()
                .request()
                .header("Accept-Language", "en")
                .body(aPlacement(child, today()))
                .post(ADDRESS)
                .then();

        refused.statusCode(400)
                .body("errors.code", contains("too-young"))
                .body("errors[0].pointer", equalTo("/memberId"))
                .body("errors[0].message", containsString("under 16"));
        start(aPlacement(child, today())).body("errors[0].message", containsString("16 周岁"));
    }

    @Test
    void sixteenIsToldByTheMonthOfBirth() {
        UUID youth = aVillager().bornIn(YearMonth.of(2002, 4)).known();

        start(aPlacement(youth, LocalDate.of(2018, 4, 29))).statusCode(400).body("errors.code", contains("too-young"));
        start(aPlacement(youth, LocalDate.of(2018, 4, 30))).statusCode(201);
    }

    @Test
    void aPupilDoesNotWorkUntilTheRegistrySaysOtherwise() {
        UUID pupil = aVillager().atSchool().known();

        start(aPlacement(pupil, today()))
                .statusCode(400)
                .body("errors.code", contains("at-school"))
                .body("errors[0].message", containsString("请先在户登记中更正"));
    }

    @Test
    void whoLeftTheHouseholdIsNoMemberAnyMore() {
        UUID left = aVillager().left(LocalDate.of(2020, 5, 1)).known();

        start(aPlacement(left, LocalDate.of(2020, 5, 1)))
                .statusCode(400)
                .body("errors.code", contains("left-household"));
        start(aPlacement(left, LocalDate.of(2020, 4, 30))).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "channel, JOB_FAIR, fair-missing",
        "channel, MAGIC, ",
        "monthlyWage, 0, ",
        "monthlyWage, -5, ",
        "monthlyWage, 1000000.01, ",
        "monthlyWage, 3000.001, ",
        "startedOn, 2018-02-30, ",
        "startedOn, 9999-12-31, too-far-ahead",
        "startedOn, 0001-01-01, too-young",
        "startedOn, +999999999-01-01, wrong-type",
        "startedOn, -999999999-01-01, wrong-type",
        "employer, '  ', plain-text",
        "seekerId, 0197a0b0-0000-7000-8000-000000000001, one-of-two",
        "applicationId, 0197a0b0-0000-7000-8000-000000000001, unknown-application",
        "memberId, 0197a0b0-0000-7000-8000-000000000001, unknown-member",
        "fairId, 0197a0b0-0000-7000-8000-000000000001, unknown-fair",
        "postId, 0197a0b0-0000-7000-8000-000000000001, unknown-post",
        "enterpriseId, 0197a0b0-0000-7000-8000-000000000001, unknown-enterprise",
        "workRegion, 1306, ",
        "salary, 5, "
    })
    void whatIsWrongIsRefused(String field, String value, String code) {
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2019, 3, 1));
        placement.put(field, value);

        ValidatableResponse refused = start(placement).statusCode(400);

        if (code != null) {
            refused.body("errors.code", hasItem(code));
        }
    }

    @Test
    void theFirstDayLiesAtMostAMonthAhead() {
        UUID member = aVillager().known();

        start(aPlacement(member, today().plusDays(31))).statusCode(400).body("errors.code", contains("too-far-ahead"));
        start(aPlacement(member, today().plusDays(30))).statusCode(201);
    }

    @Test
    void aFairMustFit() {
        String post = offer(planned(), aPost()).extract().path("id");
        Map<String, Object> placement = aPlacement(aVillager().known(), LocalDate.of(2021, 1, 31));
        placement.putAll(Map.of("channel", "JOB_FAIR", "postId", post));

        start(placement).statusCode(400).body("errors.code", contains("before-fair"));
        placement.put("fairId", plan(aFair()).extract().path("id"));
        start(placement).statusCode(400).body("errors.code", hasItem("post-of-another-fair"));
    }
}
