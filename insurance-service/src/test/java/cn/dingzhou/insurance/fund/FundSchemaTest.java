package cn.dingzhou.insurance.fund;

import static cn.dingzhou.insurance.fund.SampleFunds.newFund;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks it. */
@QuarkusTest
@WithInfrastructure
class FundSchemaTest {

    private final UUID movement = UUID.randomUUID();
    private UUID fund;

    private final DataSource database = Superuser.database();

    @Inject
    FundLedger ledger;

    @BeforeEach
    void aFundOfTenYuan() {
        fund = newFund();
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.enter(SampleFunds.movement(fund, MovementKind.PREMIUM, "10.00"), SampleFunds.BY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fund_movement set amount = 1",
                "delete from fund_movement",
                "truncate fund_movement cascade",
                "update fund_posting set amount = 1",
                "delete from fund_posting",
                "truncate fund_posting"
            })
    void whatIsEnteredIsNeverChanged(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is append-only");
    }

    @Test
    void noBalanceFallsBelowZero() {
        assertThatThrownBy(
                        () -> run("update fund_balance set amount = -0.01 where account = 'FUND' and policy_year_id = '"
                                + fund + "'"))
                .hasMessageContaining("fund_balance_never_below_zero");
    }

    @Test
    void theSidesOfAMovementAreEqual() {
        assertThatThrownBy(() -> run(aMovement(), posting(0, "CITY", "-5.00"), posting(1, "FUND", "5.01")))
                .hasMessageContaining("no two postings that add up to zero");
    }

    @Test
    void aMovementHasTwoSides() {
        assertThatThrownBy(() -> run(aMovement())).hasMessageContaining("no two postings that add up to zero");
    }

    @Test
    void nothingIsAddedToAMovementLater() throws SQLException {
        run(aMovement(), posting(0, "CITY", "-5.00"), posting(1, "FUND", "5.00"));

        assertThatThrownBy(() -> run(posting(2, "CITY", "-5.00"), posting(3, "FUND", "5.00")))
                .hasMessageContaining("no two postings that add up to zero");
    }

    @Test
    void aTransferOfTheCityIsEnteredOnce() throws SQLException {
        run(aMovement(), posting(0, "CITY", "-5.00"), posting(1, "FUND", "5.00"));

        assertThatThrownBy(() -> run(aMovement()
                        .replace(movement.toString(), UUID.randomUUID().toString())))
                .hasMessageContaining("fund_movement_reference");
    }

    private String aMovement() {
        return "insert into fund_movement (id, policy_year_id, kind, on_day, amount, entered_by, entered_at, reference)"
                + " values ('%s', '%s', 'TOP_UP', '2020-03-01', 5.00, 'somebody', now(), 'DZ-1')"
                        .formatted(movement, fund);
    }

    private String posting(int position, String account, String amount) {
        return "insert into fund_posting values ('%s', %d, '%s', %s)".formatted(movement, position, account, amount);
    }

    /** In one transaction. */
    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
