package cn.dingzhou.employment.matching;

import cn.dingzhou.events.RegionCode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Narrow rows, read one by one and not kept: plain JDBC, since tens of thousands are read for an answer of twenty. */
final class Rows {

    /** Two megabytes or so: few, since each lets the database wait for us. */
    private static final int AT_A_TIME = 10_000;

    /** Does something with the row it stands at. */
    interface Reader {

        void read(Rows row) throws SQLException;
    }

    private final ResultSet rows;

    /** A few hundred villages, each in many rows. */
    private final Map<String, RegionCode> regions = new HashMap<>();

    private Rows(ResultSet rows) {
        this.rows = rows;
    }

    /** Within a transaction, without which the driver would hold all rows at once. */
    static void each(Connection connection, String sql, List<?> parameters, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                Rows row = new Rows(found);
                while (found.next()) {
                    reader.read(row);
                }
            }
        }
    }

    <T> T value(int column, Class<T> type) throws SQLException {
        return rows.getObject(column, type);
    }

    @Nullable
    <T> T optional(int column, Class<T> type) throws SQLException {
        return rows.getObject(column, type);
    }

    boolean isTrue(int column) throws SQLException {
        return rows.getBoolean(column);
    }

    RegionCode region(int column) throws SQLException {
        return regions.computeIfAbsent(rows.getString(column), RegionCode::new);
    }

    @Nullable
    RegionCode optionalRegion(int column) throws SQLException {
        return rows.getString(column) == null ? null : region(column);
    }

    <E extends Enum<E>> E word(int column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, rows.getString(column));
    }

    @Nullable
    <E extends Enum<E>> E optionalWord(int column, Class<E> type) throws SQLException {
        return rows.getString(column) == null ? null : word(column, type);
    }

    /** None where there is no value. */
    List<String> words(int column) throws SQLException {
        Array words = rows.getArray(column);
        return words == null ? List.of() : List.of((String[]) words.getArray());
    }
}
