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
class BirthMonthsTest {

    private final DataSource database = Superuser.database();

    @Inject
    PersonalDataCipher cipher;

    @Test
    void membersOfBeforeAreGivenTheMonthOfBirthThatTheirCitizenIdTells() throws SQLException {
        Places.enter();
        UUID household = aHousehold().of(aHead(), aSon()).register();
        List<String> months = new ArrayList<>();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table member alter column born_in drop not null");
            statement.execute("update member set born_in = null where household_id = '" + household + "'");
            V23__Birth_months.fill(connection, cipher);
            try (ResultSet members = statement.executeQuery(
                    "select born_in from member where household_id = '" + household + "' order by 1")) {
                while (members.next()) {
                    months.add(members.getString(1));
                }
            }
            connection.rollback();
        }

        assertThat(months).containsExactly("1968-03-01", "1995-03-01");
    }
}
