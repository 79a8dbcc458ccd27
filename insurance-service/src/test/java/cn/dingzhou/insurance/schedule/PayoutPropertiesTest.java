package cn.dingzhou.insurance.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.rest.problem.Findings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every valid schedule and every cost; -Dseed=… tries the same ones again. */
class PayoutPropertiesTest {

    private static final Logger LOG = Logger.getLogger(PayoutPropertiesTest.class);

    private static final int TRIES = 2_000;

    static LongStream seeds() {
        return Long.getLong("seed") == null
                ? LongStream.concat(LongStream.of(20_201_231, 2), LongStream.of(System.nanoTime()))
                : LongStream.of(Long.getLong("seed"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClaimNeverExceedsWhatTheHouseholdPaidItself(long seed) {
        forMany(seed, (schedule, burden) -> assertThat(schedule.payout(burden).amount())
                .isBetween(BigDecimal.ZERO, burden.ownPaid()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClaimNeverExceedsTheCapNorWhatItLeaves(long seed) {
        forMany(seed, (schedule, burden) -> assertThat(schedule.payout(burden).amount())
                .isLessThanOrEqualTo(schedule.cap())
                .isLessThanOrEqualTo(burden.capLeft()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreCostIsNeverPaidLess(long seed) {
        Random random = new Random(seed);
        forMany(seed, (schedule, burden) -> {
            BigDecimal more = burden.ownPaid().add(fen(random, 1_000_000));

            assertThat(schedule.payout(new Burden(more, burden.incomePerHead(), burden.capLeft()))
                            .amount())
                    .isGreaterThanOrEqualTo(schedule.payout(burden).amount());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExplainedLinesAddUpToThePayoutInWholeFen(long seed) {
        forMany(seed, (schedule, burden) -> {
            Payout payout = schedule.payout(burden);

            assertThat(payout.amount().scale()).isEqualTo(2);
            assertThat(payout.lines().stream().map(ExplainedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(payout.amount());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBandsShareOutTheWholeCost(long seed) {
        forMany(seed, (schedule, burden) -> assertThat(schedule.payout(burden).lines().stream()
                        .filter(line -> line.cost() != null)
                        .map(ExplainedLine::cost)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(burden.ownPaid()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itIsWhatPayingFenByFenComesTo(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            KnownSchedule schedule = schedule(random, 10_000);
            long ownPaidFen = random.nextLong(30_000);
            Burden burden = new Burden(BigDecimal.valueOf(ownPaidFen, 2), null, schedule.cap());

            assertThat(schedule.payout(burden).amount().movePointRight(2).longValueExact())
                    .as("seed %d, %s, %s", seed, schedule, burden)
                    .isEqualTo(fenByFen(schedule, ownPaidFen));
        }
    }

    private static long fenByFen(KnownSchedule schedule, long ownPaidFen) {
        long tenThousandths = 0;
        for (long fen = 0; fen < ownPaidFen; fen++) {
            BigDecimal paidBefore = BigDecimal.valueOf(fen, 2);
            for (Band band : schedule.bands()) {
                if (paidBefore.compareTo(band.from()) >= 0
                        && (band.to() == null || paidBefore.compareTo(band.to()) < 0)) {
                    tenThousandths += band.ratio().movePointRight(4).longValueExact();
                }
            }
        }
        return Math.min(
                (tenThousandths + 5_000) / 10_000,
                schedule.cap().movePointRight(2).longValueExact());
    }

    private static void forMany(long seed, BiConsumer<KnownSchedule, Burden> property) {
        LOG.infof("seed %d", seed);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            KnownSchedule schedule = schedule(random, 3_000_000);
            Burden burden = new Burden(
                    fen(random, 30_000_000),
                    random.nextBoolean() ? null : fen(random, 1_000_000),
                    random.nextBoolean() ? schedule.cap() : schedule.cap().min(fen(random, 10_000_000)));
            try {
                property.accept(schedule, burden);
            } catch (AssertionError failed) {
                throw new AssertionError("seed %d: %s, %s".formatted(seed, schedule, burden), failed);
            }
        }
    }

    /** Valid, with up to six bands of some hundred to ten thousand yuan, to the fen. */
    private static KnownSchedule schedule(Random random, int bandFen) {
        BigDecimal deductible = random.nextBoolean() ? BigDecimal.ZERO : fen(random, bandFen);
        List<Band> bands = new ArrayList<>();
        BigDecimal from = deductible;
        for (int i = random.nextInt(6); i > 0; i--) {
            BigDecimal to = from.add(fen(random, bandFen)).add(new BigDecimal("0.01"));
            bands.add(new Band(from, to, ratio(random)));
            from = to;
        }
        bands.add(new Band(from, null, ratio(random)));
        Findings findings = new Findings();
        BandOrder.check(deductible, bands, findings);
        assertThat(findings.errors()).isEmpty();
        BigDecimal cap = fen(random, 20_000_000).add(new BigDecimal("0.01"));
        return SampleTerms.schedule(deductible.toPlainString(), cap.toPlainString(), bands.toArray(Band[]::new));
    }

    private static BigDecimal ratio(Random random) {
        return BigDecimal.valueOf(1 + random.nextLong(10_000), 4);
    }

    private static BigDecimal fen(Random random, int below) {
        return BigDecimal.valueOf(random.nextLong(below), 2);
    }
}
