package cn.dingzhou.household.household;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that one statement inserts from an array for each column. Collections are of codes, which need no quotes in an array. */
final class ManyRows {

    private record Column(String name, String type, List<@Nullable String> values) {

        static Column of(String declared) {
            int space = declared.indexOf(' ');
            return new Column(declared.substring(0, space), declared.substring(space + 1), new ArrayList<>());
        }
    }

    private final String table;
    private final List<Column> columns;

    /** @param columns each with its type, as in {@code id uuid} */
    ManyRows(String table, String... columns) {
        this.table = table;
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).values().add(text(values[i]));
        }
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names() + ") select "
                        + columns.stream()
                                .map(column -> "cast(" + column.name() + " as " + column.type() + ")")
                                .collect(joining(", "))
                        + " from unnest(" + "?, ".repeat(columns.size() - 1) + "?) as given (" + names() + ")")) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(
                        i + 1,
                        connection.createArrayOf("text", columns.get(i).values().toArray()));
            }
            insert.executeUpdate();
        }
    }

    private String names() {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Collection<?> codes) {
            return codes.stream().map(Object::toString).collect(joining(",", "{", "}"));
        }
        return value == null ? null : value.toString();
    }
}
