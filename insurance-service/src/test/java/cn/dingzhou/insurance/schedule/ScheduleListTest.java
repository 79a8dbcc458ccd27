package cn.dingzhou.insurance.schedule;

import static cn.dingzhou.insurance.schedule.SampleSchedules.SCHEDULES;
import static cn.dingzhou.insurance.schedule.SampleSchedules.asInsurer;
import static cn.dingzhou.insurance.schedule.SampleSchedules.draw;
import static cn.dingzhou.insurance.schedule.SampleSchedules.openPolicyYear;
import static cn.dingzhou.insurance.schedule.SampleSchedules.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class ScheduleListTest {

    @Test
    void aListIsFilteredAndGoesOnAfterItsCursor() {
        String policyYear = openPolicyYear();
        Map<String, Object> terms = terms(policyYear);
        String illness = draw(terms).extract().path("id");
        terms.put("peril", "DISASTER");
        String disaster = draw(terms).extract().path("id");
        terms.put("coveredClass", "LOW_INCOME");
        String lowIncome = draw(terms).extract().path("id");
        String list = SCHEDULES + "?policyYear=" + policyYear;

        String next = asInsurer()
                .request()
                .get(list + "&limit=2")
                .then()
                .body("items.id", contains(illness, disaster))
                .extract()
                .path("next");

        asInsurer()
                .request()
                .get(list + "&limit=2&cursor=" + next)
                .then()
                .body("items.id", contains(lowIncome))
                .body("next", nullValue());
        asInsurer().request().get(list + "&peril=SCHOOLING").then().body("items", hasSize(0));
        asInsurer().request().get(list + "&coveredClass=LOW_INCOME").then().body("items.id", contains(lowIncome));
        asInsurer().request().get(list + "&peril=FLOOD").then().statusCode(400);
        assertThat(ExportCall.column(asInsurer(), list + "&peril=DISASTER", "id"))
                .containsExactly(disaster, lowIncome);
    }
}
