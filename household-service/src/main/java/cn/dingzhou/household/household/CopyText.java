package cn.dingzhou.household.household;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY. Collections are of codes, which need no quotes in an array. */
final class CopyText {

    private final String target;
    private final StringBuilder rows = new StringBuilder();

    /** @param target a table with its columns in brackets */
    CopyText(String target) {
        this.target = target;
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t");
            add(values[i]);
        }
        rows.append('\n');
    }

    String statement() {
        return "copy " + target + " from stdin";
    }

    String rows() {
        return rows.toString();
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof Collection<?> codes) {
            rows.append(codes.stream().map(Object::toString).collect(joining(",", "{", "}")));
        } else {
            escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }
}
