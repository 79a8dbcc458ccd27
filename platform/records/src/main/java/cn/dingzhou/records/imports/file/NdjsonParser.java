package cn.dingzhou.records.imports.file;

import cn.dingzhou.rest.problem.FieldError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One JSON object per line. */
final class NdjsonParser<R> implements RecordParser<R> {

    private final RecordReading reading;
    private final Type type;

    NdjsonParser(RecordReading reading, Type type) {
        this.reading = reading;
        this.type = type;
    }

    @Override
    public ParsedRecord<R> parse(RawRecord raw) {
        long line = raw.first().number();
        Function<FieldError, RowError> locator =
                error -> new RowError(line, error.pointer(), error.code(), error.message());
        List<FieldError> errors = new ArrayList<>();
        R value = read(raw.first().cells().get(0), errors);
        return new ParsedRecord<>(raw, value, errors.stream().map(locator).toList(), locator);
    }

    private @Nullable R read(String line, List<FieldError> errors) {
        try {
            JsonNode tree = reading.tree(line);
            if (tree.isObject()) {
                return reading.read(tree, type, errors::addAll);
            }
        } catch (JsonProcessingException malformed) {
            // Told like a line that is no object: the parser's own words would repeat the content.
        }
        errors.add(RecordReading.notARecord());
        return null;
    }
}
