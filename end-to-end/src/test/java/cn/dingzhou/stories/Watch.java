package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads published figures again and again, and keeps every different answer, errors too. */
final class Watch implements AutoCloseable {

    private static final String FIGURES =
            """
            /api/v1/indicators/values?from=2015&to=2020&code=poor-persons&code=poverty-incidence-rate\
            &code=per-capita-net-income&code=student-aid-recipients&code=insurance-payout&code=safety-inspections""";

    private static final long PAUSE_MS = 100;

    private final Set<String> answers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    Watch(URI gateway) {
        thread = new Thread(
                () -> {
                    try {
                        do {
                            answers.add(answer(gateway));
                        } while (!stopping.await(PAUSE_MS, TimeUnit.MILLISECONDS));
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "watch " + gateway);
        thread.start();
    }

    /** Without the time of the latest event, which may be of this year. */
    private static String answer(URI gateway) {
        try {
            return given().baseUri(gateway.toString())
                    .get(FIGURES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .replaceAll("\"asOf\":\"[^\"]*\"", "");
        } catch (Exception | AssertionError wrong) {
            return wrong.toString();
        }
    }

    Set<String> answers() {
        return answers;
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
