package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aWife;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A household is written by the session when it is registered, by COPY when it comes from a file. */
@QuarkusTest
@WithInfrastructure
class EnteringTest {

    /** What differs from one household to the next, or is encrypted anew each time. The origin tells the two ways apart. */
    private static final List<String> OWN = List.of(
            "id",
            "household_id",
            "number",
            "name",
            "citizen_id",
            "citizen_id_index",
            "phone",
            "origin",
            "changed_at",
            "recorded_at");

    private final DataSource database = Superuser.database();

    @Inject
    PersonalDataCipher cipher;

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "category_period", "residence", "member"})
    void bothWritingsFillTheSameColumnsWithTheSame(String table) throws SQLException {
        UUID registered = complete().register();
        UUID imported = complete().arrive();

        assertThat(rows(table, imported)).isEqualTo(rows(table, registered)).isNotEmpty();
    }

    @Test
    void namesAndPhonesFromAFileAreEncryptedAndWhatCopyReadsOtherwiseStaysText() throws SQLException {
        APerson head = aHead().with("name", "阿\\N·买{\"买}提\\t").with("phone", "13912345678");

        UUID id = aHousehold().of(head).arrive();

        assertThat(values("select name from member where household_id = ?", id))
                .extracting(cipher::decrypt)
                .containsExactly("阿\\N·买{\"买}提\\t");
        assertThat(values("select citizen_id from member where household_id = ?", id))
                .extracting(cipher::decrypt)
                .containsExactly(head.citizenId());
        assertThat(values("select phone from member where household_id = ?", id))
                .extracting(cipher::decrypt)
                .containsExactly("13912345678");
    }

    /** With something in every field. */
    private static AHousehold complete() {
        APerson head = aHead().with("health", List.of("DISABILITY", "SERIOUS_ILLNESS", "CHRONIC_ILLNESS"))
                .with("joinedOn", "2014-05-01");
        APerson wife = aWife().with("phone", null).with("medicalInsured", false);
        return aHousehold().of(head.with("disabilityCertificate", head.citizenId() + "43"), wife);
    }

    private List<String> rows(String table, UUID household) throws SQLException {
        String key = table.equals("household") ? "id" : "household_id";
        return values(
                "select to_jsonb(t) - array['" + String.join("','", OWN) + "'] from " + table + " t where " + key
                        + " = ? order by 1",
                household);
    }

    private List<String> values(String query, UUID household) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, household);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
