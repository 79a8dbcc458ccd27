package cn.dingzhou.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a file, each a record with one thing wrong. */
public final class HostileLines {

    /** The same ones for the same seed; no line has a character that no file may have. */
    public static List<String> like(String record, int count, long seed) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    HostileBody hostile = new HostileBody(Requests.random(seed, number));
                    return hostile.spoiled(read(record)).toString().replaceAll("[\r\n\0]", " ");
                })
                .toList();
    }

    private static JsonNode read(String record) {
        try {
            return new ObjectMapper().readTree(record);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HostileLines() {}
}
