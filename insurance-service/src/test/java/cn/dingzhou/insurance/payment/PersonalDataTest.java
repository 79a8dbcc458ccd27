package cn.dingzhou.insurance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Topics;
import cn.dingzhou.insurance.claim.ClaimCase;
import cn.dingzhou.insurance.claim.Insured;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the money goes to is in clear for the bank alone. */
@QuarkusTest
@WithInfrastructure
class PersonalDataTest {

    private static final String[] SECRETS = {"王小二", "6228480000000001234", "13800138000"};

    private final DataSource database = Superuser.database();

    private ClaimCase claim;

    @BeforeEach
    void pay() {
        Insured insured = Insured.withFund("1000000");
        claim = ClaimCase.of(insured).ready("18000").approved();
        BatchCase batch = BatchCase.of(insured).sent();
        batch.told(batch.paid(1));
    }

    @Test
    void theDatabaseHoldsItEncrypted() throws SQLException {
        String row = column("select row_to_json(c)::text from claim c where id = ?");

        assertThat(row).contains("payee_account").doesNotContain(SECRETS);
        assertThat(column("select payee_name from claim where id = ?")).hasSizeGreaterThan(20);
        assertThat(column("select payee_phone from claim where id = ?")).hasSizeGreaterThan(20);
    }

    @Test
    void noEventTellsIt() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> EventTopic.of(Topics.CLAIMS).about(claim.id()).size() == 6);

        assertThat(EventTopic.of(Topics.CLAIMS).about(claim.id()).toString()).doesNotContain(SECRETS);
        assertThat(EventTopic.of(Topics.CLAIMS).statesOf(claim.id()).toString()).doesNotContain(SECRETS);
    }

    @Test
    void noAnswerTellsIt() {
        assertThat(claim.read().answer().extract().asString())
                .doesNotContain(SECRETS)
                .contains("王*");
    }

    private String column(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, UUID.fromString(claim.id()));
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }
}
