package cn.dingzhou.records.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
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
        long start = System.nanoTime();

        HttpResponse<String> answer = streamed(RECORDS);
        Duration uploaded = Duration.ofNanos(System.nanoTime() - start);
        JsonPath job = ended(new JsonPath(answer.body()).getString("id"));

        assertCounts(job, RECORDS, 0, 0, 0);
        assertThat(count("orchard")).isEqualTo(RECORDS);
        assertThat(late.get() - early.get()).isLessThan(MOST_BYTES);
        System.out.printf(
                "%,d records: upload %d ms, in all %d ms; live heap %d MB early, %d MB late%n",
                RECORDS,
                uploaded.toMillis(),
                (System.nanoTime() - start) / 1_000_000,
                early.get() >> 20,
                late.get() >> 20);
    }

    private static long liveBytes() {
        for (int ignored : List.of(1, 2)) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
