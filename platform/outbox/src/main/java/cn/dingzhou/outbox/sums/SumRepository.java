package cn.dingzhou.outbox.sums;

import cn.dingzhou.events.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Adds up what the tables hold, for each township and for the city with everything in it. */
@ApplicationScoped
class SumRepository {

    /** All statements see the tables as they were when the first one began. */
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private static final String BY_CITY_AND_TOWNSHIP =
            """
            with counted (region, amount) as (
            %s
            ), together (region, amount) as (select region, sum(amount) from counted group by region)
            select left(region, digits), sum(amount)
            from together join (values (6), (9)) as level (digits) on length(region) >= digits
            group by 1 having sum(amount) <> 0 order by 1""";

    private final DataSource database;
    private final SumStatements statements = SumStatements.ofThisService();

    SumRepository(DataSource database) {
        this.database = database;
    }

    List<String> codes() {
        return statements.codes();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<SumsView.Item> of(int year) {
        List<SumsView.Item> sums = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SNAPSHOT);
            for (Map.Entry<String, String> sum : statements.of(year).entrySet()) {
                try (ResultSet rows = statement.executeQuery(BY_CITY_AND_TOWNSHIP.formatted(sum.getValue()))) {
                    while (rows.next()) {
                        sums.add(new SumsView.Item(
                                sum.getKey(),
                                new RegionCode(rows.getString(1)),
                                rows.getBigDecimal(2).longValueExact()));
                    }
                } catch (SQLException failed) {
                    throw new IllegalStateException(sum.getKey() + " could not be added up", failed);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the sums could not be read", failed);
        }
        return sums;
    }
}
