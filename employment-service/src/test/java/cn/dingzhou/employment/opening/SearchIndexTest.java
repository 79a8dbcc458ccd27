package cn.dingzhou.employment.opening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** That the database takes Chinese apart, so that a text of three characters is found by an index. */
@QuarkusTest
@WithInfrastructure
class SearchIndexTest {

    private final DataSource database = Superuser.database();

    @Test
    void aChineseTextHasTrigrams() throws Exception {
        assertThat(rows("select unnest(show_trgm('缝纫工'))")).hasSize(4);
    }

    @Test
    void aTextOfThreeCharactersIsFoundByTheIndex() throws Exception {
        assertThat(rows("set enable_seqscan = off", "explain select id from post where title ilike '%缝纫工%' escape '!'"))
                .anyMatch(line -> line.contains("post_title"));
        assertThat(rows(
                        "set enable_seqscan = off",
                        "explain select id from enterprise where name ilike '%纺织厂%' escape '!'"))
                .anyMatch(line -> line.contains("enterprise_name_text"));
    }

    private List<String> rows(String... statements) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                if (statement.execute(each)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            found.add(rows.getString(1));
                        }
                    }
                }
            }
            connection.rollback();
        }
        return found;
    }
}
