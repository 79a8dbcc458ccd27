package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Figures read by four callers at once; against what the same gateway answers without looking at any figure. */
record IndicatorReads(Client reader) {

    private static final String INDICATORS = "/api/v1/indicators";
    private static final String CITY = "region=130682&from=2016&to=2020";
    private static final String NOTHING = "/q/health/live";
    private static final int CODES = 40;

    /** Of each, in turns. */
    private static final int ROUNDS = 7;

    private static final int CALLS = 400;

    List<Comparison> measure() {
        String many = StreamSupport.stream(reader.get(INDICATORS).path("items").spliterator(), false)
                .map(indicator -> indicator.path("code").asText())
                .limit(CODES)
                .map(code -> "code=" + code + "&")
                .collect(Collectors.joining("", INDICATORS + "/values?", CITY));
        requireFigures(reader.get(many));
        return List.of(
                compared("One indicator's five years", INDICATORS + "/registered-households?" + CITY, 4),
                compared(
                        "One indicator's five years by township",
                        INDICATORS + "/registered-households?breakdown=region&" + CITY,
                        10),
                compared("Forty indicators' five years at once", many, 40));
    }

    private static void requireFigures(JsonNode several) {
        if (several.path("items").size() != CODES) {
            throw new IllegalStateException("not " + CODES + " indicators: " + several);
        }
    }

    private Comparison compared(String what, String path, double atMost) {
        double[] figures = new double[ROUNDS];
        double[] nothing = new double[ROUNDS];
        calls(path);
        calls(NOTHING);
        for (int i = 0; i < ROUNDS; i++) {
            figures[i] = calls(path);
            nothing[i] = calls(NOTHING);
        }
        return Comparison.ofRates(
                what + " read, against an answer without figures",
                Stopwatch.median(figures),
                Stopwatch.median(nothing),
                "reads/s",
                atMost);
    }

    /** In a second. */
    private double calls(String path) {
        return CALLS / Callers.millis(Collections.nCopies(CALLS, path), reader::text) * 1000;
    }
}
