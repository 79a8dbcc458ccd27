package cn.dingzhou.localstack.dataset.rows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** How rows are written for an import, in UTF-8 with line feeds. */
public enum RowFormat {
    NDJSON("application/x-ndjson") {
        @Override
        <T> Stream<String> lines(Class<?> type, Stream<T> rows) {
            return rows.map(RowFormat::json);
        }
    },
    CSV("text/csv") {
        @Override
        <T> Stream<String> lines(Class<?> type, Stream<T> rows) {
            CsvTable table = CsvTable.of(type);
            return Stream.concat(Stream.of(table.header()), rows.flatMap(row -> table.lines(JSON.valueToTree(row))));
        }
    };

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_EMPTY)
            .build();

    private final String contentType;

    RowFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The rows as bytes, each made when it is read. */
    public <T> InputStream open(Class<?> type, Stream<T> rows) {
        return lines(lines(type, rows));
    }

    /** Lines as bytes, each made when it is read. */
    public static InputStream lines(Stream<String> lines) {
        return new LineStream(lines.iterator());
    }

    abstract <T> Stream<String> lines(Class<?> type, Stream<T> rows);

    /** One value as the API takes it, to be completed. */
    public static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** One value as the API takes it. */
    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
