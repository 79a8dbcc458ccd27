package cn.dingzhou.insurance.burden;

import static cn.dingzhou.events.Category.EXITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.insurance.household.HouseholdRepository;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.SampleHousehold;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What makes a check together may come at once, in transactions that do not see each other. */
@QuarkusTest
@WithInfrastructure
class BurdenRaceTest {

    @Inject
    OwnPaidCosts costs;

    @Inject
    HouseholdRepository households;

    private final DataSource database = Superuser.database();

    @Test
    void aCostAndItsHouseholdMayComeAtOnce() {
        InsuredVillage village = new InsuredVillage();
        village.approve("ILLNESS");
        SampleHousehold household = village.household().became(EXITED, "2018-01-01");

        QuarkusTransaction.requiringNew().run(() -> {
            store(household);
            village.registry.send(new HouseholdRegistered(household.state()));
            awaitSomebodyWaiting();
        });

        assertThat(village.awaitCheck(household)).contains(entry("ownPaid", 6000f));
    }

    @Test
    void aCostAndTheScheduleMayComeAtOnce() {
        InsuredVillage village = new InsuredVillage();
        SampleHousehold household = village.exited();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> households.known(household.id()).isPresent())));

        CompletableFuture<String> approval = QuarkusTransaction.requiringNew().call(() -> {
            store(household);
            CompletableFuture<String> approving = CompletableFuture.supplyAsync(() -> village.approve("ILLNESS"));
            awaitSomebodyWaiting();
            return approving;
        });

        assertThat(village.awaitCheck(household)).contains(entry("scheduleId", approval.join()));
    }

    private void store(SampleHousehold household) {
        costs.store(List.of(new OwnPaidCosts.Told(
                UUID.randomUUID(),
                CostSource.REIMBURSEMENT,
                household.id(),
                Peril.ILLNESS,
                LocalDate.of(2020, 6, 1),
                600_000)));
    }

    private void awaitSomebodyWaiting() {
        await().atMost(Duration.ofSeconds(30)).until(this::isSomebodyWaiting);
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }
}
