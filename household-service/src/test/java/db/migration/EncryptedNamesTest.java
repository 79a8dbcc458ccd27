package db.migration;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.Places;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EncryptedNamesTest {

    private final DataSource database = Superuser.database();

    @Inject
    PersonalDataCipher cipher;

    @Test
    void namesOfBeforeAreEncrypted() throws SQLException {
        Places.enter();
        UUID household = aHousehold().of(aHead(), aSon()).register();
        List<String> names = new ArrayList<>();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update member set name = '王建国' where household_id = '" + household + "'");
            V24__Encrypted_names.encrypt(connection, cipher);
            try (ResultSet members =
                    statement.executeQuery("select name from member where household_id = '" + household + "'")) {
                while (members.next()) {
                    names.add(members.getString(1));
                }
            }
            connection.rollback();
        }

        assertThat(names).hasSize(2).noneMatch(name -> name.contains("王"));
        assertThat(names).extracting(cipher::decrypt).containsOnly("王建国");
    }
}
