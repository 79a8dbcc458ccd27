package cn.dingzhou.insurance.fund;

import static cn.dingzhou.insurance.fund.Account.CITY;
import static cn.dingzhou.insurance.fund.Account.FUND;
import static cn.dingzhou.insurance.fund.Account.PAYABLE;
import static cn.dingzhou.insurance.fund.MovementKind.APPROVED;
import static cn.dingzhou.insurance.fund.MovementKind.CARRIED_OUT;
import static cn.dingzhou.insurance.fund.MovementKind.PREMIUM;
import static cn.dingzhou.insurance.fund.MovementKind.RELEASED;
import static cn.dingzhou.insurance.fund.MovementKind.SENT;
import static cn.dingzhou.insurance.fund.SampleFunds.BY;
import static cn.dingzhou.insurance.fund.SampleFunds.movement;
import static cn.dingzhou.insurance.fund.SampleFunds.newFund;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class FundLedgerTest {

    private static final Logger LOG = Logger.getLogger(FundLedgerTest.class);

    private static final int AT_ONCE = 12;

    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);

    @Inject
    FundLedger ledger;

    @Inject
    FundMovementRepository movements;

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void aFundWithoutMovementsHoldsNothing() {
        assertThat(ledger.balances(newFund()).values()).hasSize(6).containsOnly(new BigDecimal("0.00"));
    }

    @Test
    void whatIsPromisedCannotBePromisedAgain() {
        UUID fund = newFund();
        enter(movement(fund, PREMIUM, "1000.00"));

        enter(movement(fund, APPROVED, "999.99"));

        assertThat(available(fund)).isEqualByComparingTo("0.01");
        assertThatThrownBy(() -> enter(movement(fund, APPROVED, "0.02")))
                .isInstanceOfSatisfying(ConflictException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("fund-insufficient");
                    assertThat(refused.detail().en())
                            .isEqualTo("The account FUND holds 0.01 yuan, 0.02 are needed;"
                                    + " ask the city to top the fund up, then try again.");
                    assertThat(refused.detail().zh()).isEqualTo("资金不足：账户 FUND 只有 0.01 元，需要 0.02 元；请市里追加资金后再办理。");
                });
        assertThatThrownBy(() -> enter(movement(fund, SENT, "1000.00"))).hasMessage("fund-insufficient");
        enter(movement(fund, RELEASED, "999.99"));
        enter(movement(fund, CARRIED_OUT, "1000.00"));
        assertThat(available(fund)).isEqualByComparingTo("0");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        UUID fund = newFund();
        enter(movement(fund, PREMIUM, "10.00"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.enter(movement(fund, APPROVED, "6.00"), BY);
                    ledger.enter(movement(fund, APPROVED, "6.00"), BY);
                }))
                .hasMessage("fund-insufficient");

        assertThat(ledger.balances(fund)).containsEntry(FUND, new BigDecimal("10.00"));
        assertThat(postingsOf(fund)).containsOnlyKeys(CITY, FUND);
    }

    @Test
    void onlyARunningTransactionEntersMovements() {
        assertThatThrownBy(() -> ledger.enter(movement(UUID.randomUUID(), PREMIUM, "1.00"), BY))
                .hasMessageContaining("ARJUNA016110");
    }

    @Test
    void asManyArePromisedAtOnceAsTheMoneyAllows() throws Exception {
        UUID fund = newFund();
        enter(movement(fund, PREMIUM, "1000.00"));

        List<Boolean> promised = atOnce(IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(i -> () -> succeeds(movement(fund, APPROVED, "30.00")))
                .toList());

        assertThat(promised).filteredOn(one -> one).hasSize(33);
        assertThat(ledger.balances(fund))
                .containsEntry(FUND, new BigDecimal("10.00"))
                .containsEntry(PAYABLE, new BigDecimal("990.00"));
        assertThat(sum(postingsOf(fund))).isEqualByComparingTo("0");
    }

    @Test
    void aNewFundIsOpenedByManyAtOnce() throws Exception {
        UUID fund = newFund();
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);

        List<Boolean> received = atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return succeeds(movement(fund, PREMIUM, "1.00"));
                })
                .toList());

        assertThat(received).hasSize(AT_ONCE).containsOnly(true);
        assertThat(ledger.balances(fund)).containsEntry(FUND, new BigDecimal("12.00"));
    }

    @Test
    void movementsOfEveryKindAtOnceNeitherBlockNorLoseEachOther() throws Exception {
        UUID fund = newFund();
        long seed = System.nanoTime();
        LOG.infof("movements at once, seed %d", seed);
        Random random = new Random(seed);
        List<Callable<Boolean>> work = random.ints(200, 0, MovementKind.values().length)
                .mapToObj(kind -> movement(fund, MovementKind.values()[kind], 1 + random.nextInt(90) + ".07"))
                .<Callable<Boolean>>map(movement -> () -> succeeds(movement))
                .toList();

        atOnce(work);

        assertBalanced(fund);
    }

    @Test
    void theLedgerIsAlwaysTheSumOfItsPostings() {
        long seed = System.nanoTime();
        LOG.infof("sequences of movements, seed %d", seed);
        Random random = new Random(seed);
        for (int sequence = 0; sequence < 10; sequence++) {
            UUID fund = newFund();
            Map<Account, BigDecimal> expected = new HashMap<>();
            for (int step = 0; step < 60; step++) {
                MovementKind kind = MovementKind.values()[random.nextInt(MovementKind.values().length)];
                Movement movement = movement(fund, kind, random.nextInt(500) + "." + (10 + random.nextInt(90)));
                if (succeeds(movement)) {
                    expected.merge(kind.from(), movement.amount().negate(), BigDecimal::add);
                    expected.merge(kind.to(), movement.amount(), BigDecimal::add);
                }
            }
            assertBalanced(fund);
            expected.forEach(
                    (account, amount) -> assertThat(ledger.balances(fund)).containsEntry(account, amount));
        }
    }

    private void assertBalanced(UUID fund) {
        Map<Account, BigDecimal> balances = ledger.balances(fund);
        assertThat(sum(balances)).isEqualByComparingTo("0");
        Map<Account, BigDecimal> postings = postingsOf(fund);
        Arrays.stream(Account.values()).forEach(account -> {
            assertThat(balances.get(account)).isEqualByComparingTo(postings.getOrDefault(account, BigDecimal.ZERO));
            assertThat(account.isCounter() || balances.get(account).signum() >= 0)
                    .isTrue();
        });
    }

    private void enter(Movement movement) {
        QuarkusTransaction.requiringNew().run(() -> ledger.enter(movement, BY));
    }

    /** False if there is not enough money; anything else that goes wrong fails the test. */
    private boolean succeeds(Movement movement) {
        try {
            enter(movement);
            return true;
        } catch (ConflictException refused) {
            assertThat(refused.code()).isEqualTo("fund-insufficient");
            return false;
        }
    }

    private BigDecimal available(UUID fund) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.lock(fund));
    }

    private Map<Account, BigDecimal> postingsOf(UUID fund) {
        Map<Account, BigDecimal> sums = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> movements.list("policyYearId", fund).stream()
                .flatMap(movement -> movement.postings().stream())
                .forEach(posting -> sums.merge(posting.account(), posting.amount(), BigDecimal::add)));
        return sums;
    }

    private List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> one : callers.invokeAll(work, 60, TimeUnit.SECONDS)) {
            results.add(one.get());
        }
        return results;
    }

    private static BigDecimal sum(Map<Account, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
