package cn.dingzhou.household.health;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the medical insurance bureau delivers every year: a long file, of which most is in order. */
@QuarkusTest
@WithInfrastructure
class MedicalFeedTest {

    private static final String HEADER =
            "reference,householdNumber,citizenId,on,totalCost,compliantCost,paidByBasic,paidBySeriousIllness,paidByMedicalAid";
    private static final int ROWS = 100_000;
    private static final int BAD = 73_421;
    private static final int HOUSEHOLDS = 100;

    private final List<String> patients = new ArrayList<>();

    @Test
    void oneBadRowInAHundredThousandIsRejectedAndAllOthersLand() {
        register();

        AnImport feed = AnImport.into("reimbursements")
                .csv(Stream.concat(
                        Stream.of(HEADER), IntStream.rangeClosed(1, ROWS).mapToObj(this::row)));

        JsonPath view = feed.ended();
        assertThat(view.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(view.getInt("total")).isEqualTo(ROWS);
        assertThat(view.getInt("read")).isEqualTo(ROWS);
        assertThat(feed.counts()).containsExactly(ROWS - 1, 0, 0, 1);
        assertThat(feed.errors().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("YB-%d,".formatted(BAD))
                .contains(",%d,compliantCost,above-total-cost,".formatted(BAD + 1))
                .contains("合规费用不能超过总费用");
    }

    private void register() {
        Places.enter();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            APerson head = aHead();
            AHousehold household = aHousehold().of(head);
            rows.add(household.json());
            patients.add(household.number() + "," + head.citizenId());
        }
        assertThat(AnImport.into("households").ndjson(rows).counts()).containsExactly(HOUSEHOLDS, 0, 0, 0);
    }

    private String row(int number) {
        return "YB-%d,%s,2020-%02d-%02d,%d,%d,12000,0,1500.50"
                .formatted(
                        number,
                        patients.get(number % HOUSEHOLDS),
                        number % 12 + 1,
                        number % 28 + 1,
                        20_000,
                        number == BAD ? 20_001 : 18_000);
    }
}
