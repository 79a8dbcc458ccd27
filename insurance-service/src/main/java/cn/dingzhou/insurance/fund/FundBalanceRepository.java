package cn.dingzhou.insurance.fund;

import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What each account holds. By plain statements: an entity once read would not show what others changed since. */
@ApplicationScoped
class FundBalanceRepository {

    private static final List<String> ACCOUNTS =
            Stream.of(Account.values()).map(Enum::name).toList();

    private final Session database;

    FundBalanceRepository(Session database) {
        this.database = database;
    }

    /** Holds the fund until the transaction ends; absent until it is opened. */
    Optional<BigDecimal> lockFund(UUID policyYear) {
        return Rows.of(
                        database,
                        "select amount from fund_balance where policy_year_id = :year and account = 'FUND' for update",
                        "amount",
                        BigDecimal.class)
                .setParameter("year", policyYear)
                .uniqueResultOptional();
    }

    /** Opens every account, the fund first; whoever comes second waits for the first and changes nothing. */
    void open(UUID policyYear) {
        for (String account : ACCOUNTS) {
            database.createNativeMutationQuery(
                            "insert into fund_balance values (:year, :account, 0.00) on conflict do nothing")
                    .setParameter("year", policyYear)
                    .setParameter("account", account)
                    .executeUpdate();
        }
    }

    Map<Account, BigDecimal> of(UUID policyYear) {
        Map<Account, BigDecimal> balances = new EnumMap<>(Account.class);
        Rows.of(database, "select account, amount from fund_balance where policy_year_id = :year")
                .setParameter("year", policyYear)
                .getResultList()
                .forEach(row -> balances.put(Account.valueOf(row.get(0, String.class)), row.get(1, BigDecimal.class)));
        return balances;
    }

    void add(UUID policyYear, Account account, BigDecimal amount) {
        database.createNativeMutationQuery("update fund_balance set amount = amount + :amount"
                        + " where policy_year_id = :year and account = :account")
                .setParameter("amount", amount)
                .setParameter("year", policyYear)
                .setParameter("account", account.name())
                .executeUpdate();
    }
}
