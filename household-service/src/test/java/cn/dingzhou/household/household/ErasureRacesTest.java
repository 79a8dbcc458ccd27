package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.household.Mistakes.erase;
import static cn.dingzhou.household.household.Mistakes.read;
import static cn.dingzhou.testing.Superuser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to a household in the instant in which it is erased. */
@QuarkusTest
@WithInfrastructure
class ErasureRacesTest {

    private UUID id;
    private Connection other;

    @BeforeEach
    void aHouseholdAndSomebodyElse() throws SQLException {
        Places.enter();
        id = aHousehold().register();
        other = Superuser.database().getConnection();
        other.setAutoCommit(false);
    }

    @AfterEach
    void leave() throws SQLException {
        other.close();
    }

    @Test
    void whatIsFiledMeanwhileStands() throws SQLException {
        change(
                """
                insert into monitoring_period (id, household_id, kind, risks, since, begun_by)
                values (uuidv7(), cast(? as uuid), 'MARGINAL', '{ILLNESS}', '2020-05-01', uuidv7())""");
        CompletableFuture<ValidatableResponse> erasing = erasingWaitsAt("delete from household %");

        other.commit();

        assertThat(erasing.join().statusCode(409).extract().<String>path("code"))
                .isEqualTo("filed-meanwhile");
        read(id).statusCode(200);
    }

    @Test
    void whatAnAssessmentFindsMeanwhileGoesToo() throws SQLException {
        await().atMost(Duration.ofSeconds(60)).until(this::isTakenToAssess);
        change(
                """
                insert into quality_finding (household_id, rule, region_code, found_on, detail_zh, detail_en, told)
                select id, 'found-meanwhile', village_code, '2026-09-01', '其间发现', 'found meanwhile', false
                from household where id = cast(? as uuid)""");
        CompletableFuture<ValidatableResponse> erasing = erasingWaitsAt("delete from assessment_due %");

        other.commit();

        erasing.join().statusCode(204);
        assertThat(texts("select rule from quality_finding where household_id = cast(? as uuid)", id))
                .isEmpty();
    }

    /** Before the service itself takes it. */
    private boolean isTakenToAssess() throws SQLException {
        change(
                """
                insert into assessment_due (household_id, can_wait) values (cast(? as uuid), false)
                on conflict do nothing""");
        other.commit();
        return change("delete from assessment_due where household_id = cast(? as uuid)") == 1;
    }

    private int change(String statement) throws SQLException {
        try (PreparedStatement change = other.prepareStatement(statement)) {
            change.setString(1, id.toString());
            return change.executeUpdate();
        }
    }

    private CompletableFuture<ValidatableResponse> erasingWaitsAt(String statement) {
        CompletableFuture<ValidatableResponse> erasing = CompletableFuture.supplyAsync(() -> erase(id));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> texts(
                                        "select query from pg_stat_activity where wait_event_type = 'Lock' and query like ?",
                                        statement)
                                .size()
                        == 1);
        return erasing;
    }
}
