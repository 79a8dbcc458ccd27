package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.StandInInsurance.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The statistics office as the loader sees it: figures, and reports of those that are defined. */
final class StandInStatistics {

    static final String FIGURES = "/api/v1/reported-figures/";

    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, String> figures = new ConcurrentHashMap<>();

    /** By code and period. */
    final ConcurrentSkipListMap<String, String> reports = new ConcurrentSkipListMap<>();

    final AtomicInteger writes = new AtomicInteger();

    Answer answer(String method, String path, String body) throws JsonProcessingException {
        String[] parts = path.substring(FIGURES.length()).split("/");
        if (method.equals("PUT")) {
            figures.put(parts[0], body);
            writes.incrementAndGet();
            return new Answer(200, body);
        }
        if (!figures.containsKey(parts[0])) {
            return new Answer(404, "{\"code\":\"figure-unknown\"}");
        }
        if (method.equals("POST")) {
            reports.put(parts[0] + "/" + JSON.readTree(body).path("period").asText(), body);
            writes.incrementAndGet();
            return new Answer(201, body);
        }
        return new Answer(
                200,
                parts.length == 1
                        ? figures.get(parts[0])
                        : reports.subMap(parts[0] + "/", parts[0] + "0").values().stream()
                                .collect(Collectors.joining(",", "{\"items\":[", "]}")));
    }
}
