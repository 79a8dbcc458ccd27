package cn.dingzhou.records.imports.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that a sheet may have.
 *
 * @param group the record that the column's field stands in, which shows in JSON only
 * @param list the list of records that the column's field belongs to, as {@code members} in {@code members.name}
 */
record Column(@Nullable String group, @Nullable String list, String field, Kind kind, boolean required, boolean key) {

    /** How the text of a cell is to be understood. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        WORDS
    }

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,100}(\\.\\d{1,100})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern SEMICOLON = Pattern.compile("[;\uFF1B]");
    private static final Map<String, Boolean> TRUTHS = Map.of(
            "true", true, "TRUE", true, "是", true, "1", true, "false", false, "FALSE", false, "否", false, "0", false);

    @SuppressWarnings("deprecation") // There is no other way yet to keep the zeros of 2.50.
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    String name() {
        return list == null ? field : list + "." + field;
    }

    /** The value of a cell that is not blank; what is not of the kind stays text, and is refused with the field's name. */
    JsonNode value(String cell) {
        return switch (kind) {
            case TEXT -> TextNode.valueOf(cell);
            case NUMBER -> number(cell);
            case TRUTH -> TRUTHS.containsKey(cell) ? BooleanNode.valueOf(TRUTHS.get(cell)) : TextNode.valueOf(cell);
            case DATE -> TextNode.valueOf(isoDate(cell));
            case WORDS -> {
                var words = NODES.arrayNode();
                SEMICOLON
                        .splitAsStream(cell)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
                yield words;
            }
        };
    }

    private static JsonNode number(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return TextNode.valueOf(cell);
        }
        return number.group(1) == null
                ? NODES.numberNode(new BigInteger(cell.startsWith("+") ? cell.substring(1) : cell))
                : NODES.numberNode(new BigDecimal(cell));
    }

    /** Excel writes 2020-01-05 as 2020/1/5. */
    private static String isoDate(String cell) {
        Matcher date = DATE.matcher(cell);
        return date.matches()
                ? "%s-%02d-%02d"
                        .formatted(date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))
                : cell;
    }
}
