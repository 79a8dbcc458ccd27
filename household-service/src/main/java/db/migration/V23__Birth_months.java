package db.migration;

import cn.dingzhou.records.personaldata.CitizenId;
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

/** Writes the month of birth beside each citizen ID, which is encrypted so that no statement can read it. */
public class V23__Birth_months extends BaseJavaMigration {

    private static final int AT_A_TIME = 5_000;

    @Override
    public void migrate(Context context) throws SQLException {
        PersonalDataCipher cipher =
                Arc.container().instance(PersonalDataCipher.class).get();
        fill(context.getConnection(), cipher);
    }

    /** In the connection's transaction, which reads a part at a time. */
    static void fill(Connection connection, PersonalDataCipher cipher) throws SQLException {
        try (Statement members = connection.createStatement();
                PreparedStatement update = connection.prepareStatement("update member set born_in = ? where id = ?")) {
            members.setFetchSize(AT_A_TIME);
            try (ResultSet member = members.executeQuery("select id, citizen_id from member where born_in is null")) {
                int waiting = 0;
                while (member.next()) {
                    CitizenId citizenId = new CitizenId(cipher.decrypt(member.getString(2)));
                    update.setObject(1, citizenId.birthDate().withDayOfMonth(1));
                    update.setObject(2, member.getObject(1, UUID.class));
                    update.addBatch();
                    waiting = (waiting + 1) % AT_A_TIME;
                    if (waiting == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
            members.execute("alter table member alter column born_in set not null");
        }
    }
}
