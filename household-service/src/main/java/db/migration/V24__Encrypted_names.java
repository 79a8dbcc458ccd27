package db.migration;

import cn.dingzhou.records.personaldata.PersonalDataCipher;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Members' names are encrypted as their citizen IDs are; nobody searches by them. */
public class V24__Encrypted_names extends BaseJavaMigration {

    private static final int AT_A_TIME = 5_000;

    @Override
    public void migrate(Context context) throws SQLException {
        PersonalDataCipher cipher =
                Arc.container().instance(PersonalDataCipher.class).get();
        encrypt(context.getConnection(), cipher);
    }

    /** In the connection's transaction, which reads a part at a time. */
    static void encrypt(Connection connection, PersonalDataCipher cipher) throws SQLException {
        try (Statement members = connection.createStatement();
                PreparedStatement update = connection.prepareStatement("update member set name = ? where id = ?")) {
            members.setFetchSize(AT_A_TIME);
            try (ResultSet member = members.executeQuery("select id, name from member")) {
                int waiting = 0;
                while (member.next()) {
                    update.setString(1, cipher.encrypt(member.getString(2)));
                    update.setObject(2, member.getObject(1, UUID.class));
                    update.addBatch();
                    waiting = (waiting + 1) % AT_A_TIME;
                    if (waiting == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        }
    }
}
