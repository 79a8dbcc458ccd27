package cn.dingzhou.insurance.fund;

import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the funds, one for each policy year. Every change is made under the lock of the account FUND, which is always taken
 * before that of any other account. Whoever also locks the policy year does that first; whoever needs the funds of two
 * years takes the earlier year's first.
 */
@ApplicationScoped
public class FundLedger {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final FundBalanceRepository balances;
    private final FundMovementRepository movements;

    FundLedger(FundBalanceRepository balances, FundMovementRepository movements) {
        this.balances = balances;
        this.movements = movements;
    }

    /** Holds the fund until the transaction ends, and gives what can still be promised, in yuan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public BigDecimal lock(UUID policyYear) {
        return balances.lockFund(policyYear).orElseGet(() -> {
            balances.open(policyYear);
            return balances.lockFund(policyYear).orElseThrow();
        });
    }

    /**
     * Enters a movement in the running transaction, and gives its id.
     *
     * @throws ConflictException {@code fund-insufficient} if the account that the money comes from holds less
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(Movement movement, Taking by) {
        UUID policyYear = movement.policyYearId();
        lock(policyYear);
        MovementKind kind = movement.kind();
        if (!kind.from().isCounter()) {
            requireEnough(kind.from(), balances(policyYear).get(kind.from()), movement.amount());
        }
        FundMovement entered = new FundMovement(movement, by);
        movements.persist(entered);
        balances.add(policyYear, kind.from(), movement.amount().negate());
        balances.add(policyYear, kind.to(), movement.amount());
        return entered.id();
    }

    /** What each account holds, in yuan; nothing in a fund without movements. */
    public Map<Account, BigDecimal> balances(UUID policyYear) {
        Map<Account, BigDecimal> all = new EnumMap<>(Account.class);
        for (Account account : Account.values()) {
            all.put(account, NOTHING);
        }
        all.putAll(balances.of(policyYear));
        return all;
    }

    private static void requireEnough(Account from, BigDecimal there, BigDecimal wanted) {
        if (there.compareTo(wanted) < 0) {
            throw new ConflictException(
                    "fund-insufficient",
                    Text.of(
                            "资金不足：账户 %s 只有 %s 元，需要 %s 元；请市里追加资金后再办理。".formatted(from, there, wanted),
                            "The account %s holds %s yuan, %s are needed; ask the city to top the fund up, then try again."
                                    .formatted(from, there, wanted)));
        }
    }
}
