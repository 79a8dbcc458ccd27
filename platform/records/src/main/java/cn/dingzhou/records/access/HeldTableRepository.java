package cn.dingzhou.records.access;

import cn.dingzhou.records.rotation.EncryptedColumnRepository;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads off the catalogue which tables hold something about persons. */
@Singleton
public class HeldTableRepository {

    private static final String COLUMNS =
            """
            select c.relname, a.attname, a.atttypid::regtype::text,
                   exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)),
                   a.attnotnull
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum""";

    private static final String REFERENCES =
            """
            select child.relname, a.attname, parent.relname, b.attname
            from pg_constraint k
            join pg_class child on child.oid = k.conrelid
            join pg_class parent on parent.oid = k.confrelid
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
            join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
            where k.contype = 'f' and cardinality(k.conkey) = 1 and k.connamespace = 'public'::regnamespace
            order by 1, 2""";

    private final DataSource database;
    private final EncryptedColumnRepository encrypted;

    HeldTableRepository(DataSource database, EncryptedColumnRepository encrypted) {
        this.database = database;
        this.encrypted = encrypted;
    }

    /** A column; whether it belongs to the primary key, and whether every row has it. */
    record Column(String table, String name, String type, boolean key, boolean always) {}

    /** That a column's values are those of another table's column. */
    record Reference(String table, String column, String parent, String parentColumn) {}

    /** The names of the tables. */
    public Set<String> names() {
        return all().stream().map(HeldTable::name).collect(Collectors.toSet());
    }

    List<HeldTable> all() {
        try (Connection connection = database.getConnection()) {
            return new Belonging(columns(connection), references(connection)).tables(encrypted.all());
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                columns.add(new Column(
                        row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)));
            }
        }
        return columns;
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(REFERENCES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                references.add(new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return references;
    }
}
