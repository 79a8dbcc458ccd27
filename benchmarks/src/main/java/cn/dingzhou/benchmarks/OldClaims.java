package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Claims of a policy year that were paid long ago, as many as the suite may have in decades. */
record OldClaims(InsuranceTables tables, SamplePolicyYear policyYear) {

    static final int COUNT = Integer.getInteger("recomputed", 1_000_000);

    private static final int AT_A_TIME = 1000;

    private static final BigDecimal INCOME = new BigDecimal("14999.99");

    /** Own-paid cost lies from here to above the cap, in steps that leave fen to round; both in fen. */
    private static final long LEAST = 2_600_013;

    private static final long STEP = 26_013;
    private static final int BURDENS = 1000;

    /** Straight into the table: four people's work would take days. */
    void write() {
        try (Connection connection = tables.connect()) {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn(
                            """
                            copy claim (id, version, number, village_code, household_id, policy_year_id, peril, covered_class,
                              loss_on, stage, round, origin, reported_on, reported_by, schedule_id, surveyed_on, members, income,
                              assets, own_paid, cap_left, payout, approved_on, paid_on, ended_on, changed_at) from stdin""",
                            RowFormat.lines(IntStream.range(0, COUNT).mapToObj(this::row)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        tables.execute("vacuum analyze claim");
    }

    private String row(int i) {
        BigDecimal cap = policyYear.schedule().known().cap();
        BigDecimal ownPaid = BigDecimal.valueOf(LEAST + i % BURDENS * STEP, 2);
        int members = 3 + i % 4;
        BigDecimal perHead = INCOME.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
        return """
                %1$s\t9\t%2$d-B%3$07d\t130682108201\t%4$s\t%5$s\tILLNESS\tLOW_INCOME\t%2$d-05-12\tPAID\t1\tVILLAGE\t%2$d-05-20\t\
                reporter\t%6$s\t%2$d-06-01\t%7$d\t%8$s\t{}\t%9$s\t%10$s\t%11$s\t%2$d-06-10\t%2$d-06-20\t%2$d-06-20\t%2$d-06-20"""
                .formatted(
                        new UUID(1, i),
                        policyYear.year(),
                        i,
                        new UUID(2, i),
                        policyYear.id(),
                        policyYear.scheduleId(),
                        members,
                        INCOME,
                        ownPaid,
                        cap,
                        policyYear.schedule().bare(ownPaid, perHead, cap));
    }

    /** What recomputing needs of each, read and dropped. */
    void read() {
        try (Connection connection = tables.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select number, schedule_id, own_paid, income, members, cap_left, payout from claim"
                                + " where policy_year_id = ? and approved_on is not null")) {
            connection.setAutoCommit(false);
            statement.setFetchSize(AT_A_TIME);
            statement.setObject(1, policyYear.id());
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                    rows.getObject(2, UUID.class);
                    rows.getBigDecimal(3);
                    rows.getBigDecimal(4);
                    rows.getInt(5);
                    rows.getBigDecimal(6);
                    sum = sum.add(rows.getBigDecimal(7));
                    count++;
                }
            }
            if (count != COUNT || sum.signum() == 0) {
                throw new IllegalStateException(count + " rows, " + sum + " yuan");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
