package cn.dingzhou.localstack.dataset.rows;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A kind of row as a table: a column for each field; a list of values in one cell, parted by semicolons; a list of
 * records as columns {@code field.name} over consecutive lines that repeat the row's own fields.
 */
record CsvTable(List<String> own, Optional<Nested> nested) {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private record Nested(String field, List<String> columns) {}

    static CsvTable of(Class<?> row) {
        List<String> own = fields(row)
                .filter(field -> element(field).isEmpty())
                .map(RecordComponent::getName)
                .toList();
        return new CsvTable(own, fields(row).flatMap(CsvTable::nested).findFirst());
    }

    String header() {
        Stream<String> inner =
                nested.stream().flatMap(list -> list.columns().stream().map(column -> list.field() + "." + column));
        return Stream.concat(own.stream(), inner).collect(joining(","));
    }

    Stream<String> lines(JsonNode row) {
        String first = cells(row, own);
        return nested.map(list ->
                        elements(row.path(list.field())).map(inner -> first + "," + cells(inner, list.columns())))
                .orElseGet(() -> Stream.of(first));
    }

    private static Stream<RecordComponent> fields(Class<?> row) {
        return Arrays.stream(row.getRecordComponents());
    }

    private static Stream<Nested> nested(RecordComponent field) {
        return element(field).stream()
                .map(element -> new Nested(
                        field.getName(),
                        fields(element).map(RecordComponent::getName).toList()));
    }

    /** The record a field holds a list of, as members of a household; empty for a plain value or a list of those. */
    private static Optional<Class<?>> element(RecordComponent field) {
        return field.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? Optional.of(element)
                : Optional.empty();
    }

    private static String cells(JsonNode row, List<String> columns) {
        return columns.stream().map(column -> cell(row.path(column))).collect(joining(","));
    }

    private static String cell(JsonNode value) {
        String text = value.isArray() ? elements(value).map(JsonNode::asText).collect(joining(";")) : value.asText();
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
