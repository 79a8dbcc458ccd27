package cn.dingzhou.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;

/** A page by key costs the same wherever it lies. */
record DeepPages(Client registrar) {

    private static final int PAGE = 10_000;
    private static final int SIZE = 2;
    private static final int STRIDE = 200;

    Comparison measure() {
        String deep = "/api/v1/households?limit=%d&cursor=%s".formatted(SIZE, cursorBefore(PAGE));
        String first = "/api/v1/households?limit=" + SIZE;
        Stopwatch times = Stopwatch.inTurns(() -> registrar.get(deep), () -> registrar.get(first));
        return Comparison.of("Page 10,000 of the households takes as long as page 1", times, 1.5);
    }

    private String cursorBefore(int page) {
        String cursor = "";
        for (int passed = 0; passed < (page - 1) * SIZE; passed += STRIDE) {
            int step = Math.min(STRIDE, (page - 1) * SIZE - passed);
            JsonNode piece = registrar.get("/api/v1/households?limit=" + step + cursor);
            cursor = "&cursor=" + piece.path("next").asText();
        }
        return cursor.substring("&cursor=".length());
    }
}
