package cn.dingzhou.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Sees and changes every row and table, which no service may: for what a test must know or make behind its back. */
public final class Superuser {

    static final String URL = "test.superuser-url";

    /** Opens a connection per call. */
    public static DataSource database() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(ConfigProvider.getConfig().getValue(URL, String.class));
        return source;
    }

    /** The first column of whatever a query finds, as text. */
    public static List<String> texts(String query, Object parameter) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter.toString());
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Superuser() {}
}
