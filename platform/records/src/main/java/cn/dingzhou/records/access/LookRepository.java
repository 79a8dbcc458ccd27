package cn.dingzhou.records.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Finds in the audit trail who looked at these objects for a purpose, the latest first; who only wrote states none. */
@ApplicationScoped
class LookRepository {

    private static final String SELECT =
            """
            select at, subject, client, action, object, reason from audit_entry
            where object = any (?) and reason is not null order by at desc, id desc""";

    private final DataSource database;

    LookRepository(DataSource database) {
        this.database = database;
    }

    List<Look> at(Collection<String> objects) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", objects.toArray()));
            List<Look> looks = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    looks.add(new Look(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("subject"),
                            row.getString("client"),
                            row.getString("action"),
                            row.getString("object"),
                            row.getString("reason")));
                }
            }
            return looks;
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit trail could not be read", failed);
        }
    }
}
