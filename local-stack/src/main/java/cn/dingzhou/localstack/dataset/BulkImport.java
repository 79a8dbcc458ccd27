package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.joining;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import cn.dingzhou.localstack.process.StackException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows on their way into one collection.
 *
 * @param name in Chinese and English, for people
 * @param path of the collection's imports
 */
record BulkImport<T>(String name, String path, Class<?> type, Supplier<Stream<T>> rows) {

    /** Small imports are done at once, large ones take a minute: the looks get rarer. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(320);
    /** An import that deals with no row for so many looks has stopped: about five minutes. */
    private static final int LOOKS_WITHOUT_PROGRESS = 1000;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 300;
    private static final int SAMPLED = 50;

    private static final int LINES_SHOWN = 5;
    private static final double STEP_SHOWN = 0.2;

    /** Returns when every row is in. */
    void run(PublicApi api, Consumer<String> progress) {
        JsonNode job = follow(api, upload(api, path), progress);
        long sent = rows.get().count();
        if (!job.path("state").asText().equals("SUCCEEDED")
                || job.path("rejected").asLong() > 0
                || job.path("read").asLong() != sent) {
            throw new StackException(complaint(api, job, sent));
        }
        progress.accept(String.format(
                Locale.ROOT,
                "%s: %,d 新增 created, %,d 更新 updated, %,d 未变 unchanged",
                name,
                job.path("created").asLong(),
                job.path("updated").asLong(),
                job.path("unchanged").asLong()));
    }

    /** Whoever has the last row was sent all before it. */
    BulkImport<T> onlyLast() {
        return new BulkImport<>(name, path, type, () -> Dataset.last(rows.get()));
    }

    /** Whether all rows are known already; nothing is written. */
    boolean wouldCreateNothing(PublicApi api) {
        JsonNode job = follow(api, upload(api, path + "?dryRun=true"), line -> {});
        return job.path("state").asText().equals("SUCCEEDED")
                && job.path("created").asLong() == 0
                && job.path("rejected").asLong() == 0;
    }

    /** Waits for what another service has to learn first: whoever the rows name is known some seconds after the registry took it in. */
    void awaitAcceptance(PublicApi api) {
        BulkImport<T> sample = sample();
        for (int looks = 0;
                looks < MOST_LOOKS && !(sample.wouldRejectNothing(api) && wouldRejectNothing(api));
                looks++) {
            PublicApi.pause(BETWEEN_LOOKS);
        }
    }

    /** Some rows from all over, which are tried sooner than all: whoever waits shall not keep busy whom it waits for. */
    private BulkImport<T> sample() {
        List<T> all = rows.get().toList();
        int step = 1 + all.size() / SAMPLED;
        return new BulkImport<>(name, path, type, () -> IntStream.iterate(all.size() - 1, i -> i >= 0, i -> i - step)
                .mapToObj(all::get));
    }

    /** Whether all rows would be taken in now; nothing is written. */
    private boolean wouldRejectNothing(PublicApi api) {
        JsonNode job = follow(api, upload(api, path + "?dryRun=true"), line -> {});
        return job.path("state").asText().equals("SUCCEEDED")
                && job.path("rejected").asLong() == 0;
    }

    private String upload(PublicApi api, String target) {
        HttpResponse<String> answer = api.send(api.request(target)
                .header("Content-Type", RowFormat.NDJSON.contentType())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> RowFormat.NDJSON.open(type, rows.get()))));
        return PublicApi.expect(202, answer)
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getRawPath())
                .orElseThrow(() -> new StackException(name + ": 导入任务没有地址 / the import has no Location"));
    }

    private JsonNode follow(PublicApi api, String job, Consumer<String> progress) {
        Duration pause = SHORTEST_PAUSE;
        double shown = 0;
        long read = 0;
        int idle = 0;
        JsonNode seen = api.get(job);
        while (!isFinished(seen)) {
            idle = seen.path("read").asLong() > read ? 0 : idle + 1;
            read = seen.path("read").asLong();
            if (idle > LOOKS_WITHOUT_PROGRESS) {
                throw new StackException(name + ": 导入停滞 / the import has stopped: " + seen);
            }
            if (seen.path("progress").asDouble() >= shown + STEP_SHOWN) {
                shown = seen.path("progress").asDouble();
                progress.accept(halfway(shown, read, seen.path("total").asLong()));
            }
            PublicApi.pause(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
            seen = api.get(job);
        }
        return seen;
    }

    private String halfway(double share, long read, long total) {
        return String.format(Locale.ROOT, "%s: %.0f %% (%,d / %,d)", name, share * 100, read, total);
    }

    private static boolean isFinished(JsonNode job) {
        return job.path("state").asText().matches("SUCCEEDED|FAILED");
    }

    private String complaint(PublicApi api, JsonNode job, long sent) {
        String said = String.format(
                Locale.ROOT, "%s: 导入未成功 / the import went wrong: %,d 行已发送 rows sent; %s", name, sent, job);
        if (!job.hasNonNull("errorsUrl")) {
            return said;
        }
        String errors = api.text(URI.create(job.path("errorsUrl").asText()).getRawPath());
        return said + "\n" + errors.lines().limit(LINES_SHOWN).collect(joining("\n"));
    }
}
