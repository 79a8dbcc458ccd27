package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same file sent twice at once: what one upload creates, the other finds unchanged. */
@QuarkusTest
@WithInfrastructure
class ImportingAtOnceTest {

    private static final int ROWS = 300;

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void ofHouseholdsNothingIsDoubled() {
        List<AHousehold> households =
                Stream.generate(AHousehold::aHousehold).limit(ROWS).toList();

        sentTwice("households", households.stream().map(AHousehold::json).toList());

        for (AHousehold household : households.subList(0, 3)) {
            Tokens.as("auditor")
                    .in(Places.CITY)
                    .request()
                    .get("/api/v1/households?number=" + household.number())
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Test
    void ofEntriesNothingIsDoubled() {
        APerson head = aHead();
        AHousehold household = aHousehold().of(head);
        String id = household.register().toString();

        sentTwice(
                "reimbursements",
                IntStream.range(0, ROWS)
                        .mapToObj(any -> treatment(household, head))
                        .toList());

        assertThat(Tokens.as("auditor")
                        .in(Places.CITY)
                        .request()
                        .get("/api/v1/reimbursements/export?household=" + id)
                        .asString()
                        .lines())
                .hasSize(ROWS + 1);
    }

    private static void sentTwice(String collection, List<Map<String, Object>> rows) {
        List<CompletableFuture<AnImport>> uploads = Stream.of(1, 2)
                .map(any -> CompletableFuture.supplyAsync(
                        () -> AnImport.into(collection).ndjson(rows)))
                .toList();

        List<List<Integer>> counts = new ArrayList<>();
        for (CompletableFuture<AnImport> upload : uploads) {
            assertThat(upload.join().ended().getString("state")).isEqualTo("SUCCEEDED");
            counts.add(upload.join().counts());
        }

        assertThat(counts).containsExactlyInAnyOrder(List.of(ROWS, 0, 0, 0), List.of(0, 0, ROWS, 0));
    }

    private static Map<String, Object> treatment(AHousehold household, APerson patient) {
        return anEntry()
                .about(household, patient)
                .saying(Map.of("on", "2020-05-18", "totalCost", 21000, "compliantCost", 18000))
                .saying(Map.of("paidByBasic", 12000, "paidBySeriousIllness", 0, "paidByMedicalAid", 0))
                .json();
    }
}
