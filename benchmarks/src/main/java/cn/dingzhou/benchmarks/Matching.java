package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best seekers for a post and the best posts for a seeker, among as many as the city may have and all of whom fulfil the
 * requirements; against reading the same rows over one connection, and against the time that was promised.
 */
record Matching(LabourMarket market, Client officer) {

    /** As many as are answered unless more are asked for. */
    private static final int BEST = 20;

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    /** In milliseconds, on two cores. */
    private static final double PROMISED = 300;

    List<Comparison> measure() {
        market.fill();
        try (Connection connection = market.connect()) {
            List<Comparison> seekers = compare(
                    "The best of 50,000 seekers for a post",
                    () -> find("posts/" + LabourMarket.POST, LabourMarket.SEEKERS),
                    () -> LabourMarket.readSeekers(connection),
                    2);
            List<Comparison> posts = compare(
                    "The best of 3,000 posts for a seeker",
                    () -> find("seekers/" + LabourMarket.SEEKER, LabourMarket.POSTS),
                    () -> LabourMarket.readPosts(connection),
                    4);
            return Stream.of(seekers, posts).flatMap(List::stream).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void find(String whose, int among) {
        JsonNode answer = officer.get("/api/v1/" + whose + "/matches");
        if (answer.path("eligible").asInt() != among || answer.path("items").size() != BEST) {
            throw new IllegalStateException("not the best " + BEST + " of " + among + ": " + answer);
        }
    }

    private static List<Comparison> compare(String what, Runnable call, Runnable rows, double atMost) {
        for (int i = 0; i < WARM_UP; i++) {
            call.run();
            rows.run();
        }
        double[] called = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            called[i] = Stopwatch.millis(call);
            read[i] = Stopwatch.millis(rows);
        }
        return List.of(
                new Comparison(
                        what + ", each scored, against reading their rows",
                        Stopwatch.median(called),
                        Stopwatch.median(read),
                        "ms",
                        atMost),
                new Comparison(
                        what + ": 99 of 100 answers, against the 300 ms that were promised",
                        Stopwatch.percentile(99, called),
                        PROMISED,
                        "ms",
                        1));
    }
}
