package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LargeImportTest extends ImportScenario {

    private static final int RECORDS = 200_000;
    private static final long MOST_BYTES = 40L << 20;

    /** What is live after a collection must not grow from the first parts to the last. */
    @Test
    void twoHundredThousandRecordsPassThroughConstantMemory() throws IOException, InterruptedException {
        AtomicInteger parts = new AtomicInteger();
        AtomicLong early = new AtomicLong();
        AtomicLong late = new AtomicLong();
        orchards.before(records -> {
            int part = parts.incrementAndGet();
            if (part == 20) {
                early.set(liveBytes());
            } else if (part == 190) {
                late.set(liveBytes());
            }
        });
        HttpResponse<String> answer = streamed(RECORDS);
        JsonPath job = ended(new JsonPath(answer.body()).getString("id"));

        assertCounts(job, RECORDS, 0, 0, 0);
        assertThat(count("orchard")).isEqualTo(RECORDS);
        assertThat(late.get() - early.get()).isLessThan(MOST_BYTES);
    }

    private static long liveBytes() {
        for (int ignored : List.of(1, 2)) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
