package cn.dingzhou.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import cn.dingzhou.localstack.part.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit trail names every record that came into the suite, be it by a call or in a file. */
class AuditedRecordsIT {

    private final RunningSuite suite = RunningSuite.get();

    /** A resident's own claim, which another story makes, has the address that the resident has. */
    @ParameterizedTest
    @CsvSource({
        "household, household, households",
        "household, measure, measures",
        "household, reimbursement, reimbursements",
        "household, guarantee_gap, guarantee-gaps",
        "insurance, claim, claims",
        "employment, training_participation, training-participations",
        "employment, placement, placements",
        "employment, application, applications"
    })
    void noRecordIsThereThatTheTrailDoesNotName(String database, String table, String collection) throws SQLException {
        assertThat(texts(database, "select count(*) from " + table)).isNotEqualTo(List.of("0"));
        assertThat(texts(
                        database,
                        """
                        select '%s/' || id from %s
                        except select regexp_replace(split_part(object, '?', 1), '^own-', '') from audit_entry limit 10"""
                                .formatted(collection, table)))
                .isEmpty();
    }

    /** Of what is only read with something else, such as a year's income, there is no address of its own to open. */
    @ParameterizedTest
    @CsvSource({"household, city-registrar", "insurance, insurer", "employment, labour-officer"})
    void whatAFileWroteIsFoundAtTheAddressThatTheTrailNames(String database, String user) throws SQLException {
        List<String> oneOfEachKind = texts(
                database,
                """
                select distinct on (kind) address
                from audit_entry, split_part(object, '?', 1) address, regexp_replace(address, '[0-9][0-9a-f-]{3,}', '{}', 'g') kind
                where action like 'import-%ted' and kind not in ('households/{}/incomes/{}', 'own-paid-costs/{}', 'payments/{}')
                order by kind, at desc""");

        assertThat(oneOfEachKind).isNotEmpty();
        for (String address : oneOfEachKind) {
            assertThat(suite.user(user).get("/" + address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void auditorsFindWhoImportedAHousehold() {
        String household = suite.user("city-registrar")
                .get("/households?limit=1")
                .then()
                .extract()
                .path("items[0].id");

        suite.user("auditor")
                .get("/services/household-service/audit-entries?object=households/{id}", household)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("import-created"));
    }

    private List<String> texts(String database, String query) throws SQLException {
        Database superuser = suite.stack().superuser();
        try (Connection connection = DriverManager.getConnection(
                        suite.stack().databaseUrl(database), superuser.name(), superuser.password());
                Statement read = connection.createStatement();
                ResultSet rows = read.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
