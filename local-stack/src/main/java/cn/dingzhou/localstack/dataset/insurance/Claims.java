package cn.dingzhou.localstack.dataset.insurance;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.ClaimState.Peril;
import cn.dingzhou.events.PolicyYearState.CoveredClass;
import cn.dingzhou.localstack.dataset.insurance.SurveyRow.CostRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 292 households of the covered classes, one claim each, paid 5,080,100 yuan in 2019 and 2020. */
public final class Claims {

    private static final int HOUSEHOLDS = 292;
    private static final int LOW_INCOME = 60;
    private static final long PAID = 5_080_100;

    /** 东旺镇大王庄村; the article: over 70,000 yuan. */
    private static final String LARGEST_IN = "130682108201";

    private static final long LARGEST = 72_300;

    /** In the policy years, early enough that everything is paid by the end of 2020. */
    private static final LocalDate FIRST_LOSS = LocalDate.of(2019, 1, 10);

    private static final LocalDate LAST_LOSS = LocalDate.of(2020, 10, 5);
    private static final int SCHOOLING_CAP = 20_000;

    private final List<HouseholdRow> households;
    private final long[] payouts;

    public Claims(List<HouseholdRow> all) {
        HouseholdRow largest = all.stream()
                .filter(household -> household.villageCode().value().equals(LARGEST_IN))
                .filter(Claims::isCoveredExit)
                .findFirst()
                .orElseThrow();
        List<HouseholdRow> exits = all.stream()
                .filter(household -> isCoveredExit(household) && !household.equals(largest))
                .toList();
        List<HouseholdRow> lowIncome = all.stream()
                .filter(household -> household.category() == Category.LOW_INCOME)
                .toList();
        households = Stream.of(
                        List.of(largest),
                        Evenly.pick(HOUSEHOLDS - LOW_INCOME - 1, exits),
                        Evenly.pick(LOW_INCOME, lowIncome))
                .flatMap(List::stream)
                .toList();
        long[] weights = households.stream()
                .skip(1)
                .mapToLong(household -> Dice.of("claim payout", household).between(60, 140))
                .toArray();
        payouts = LongStream.concat(LongStream.of(LARGEST), LongStream.of(Shares.of(PAID - LARGEST, weights)))
                .toArray();
    }

    /** By the day they were approved. */
    public List<PastClaim> all() {
        return IntStream.range(0, households.size())
                .mapToObj(i -> claim(households.get(i), Yuan.of(payouts[i])))
                .sorted(Comparator.comparing(PastClaim::approvedOn)
                        .thenComparing(claim -> claim.report().reference()))
                .toList();
    }

    public Stream<ClaimRow> reports() {
        return all().stream().map(PastClaim::report);
    }

    /** Out of poverty, but not far, before the insurance began. */
    private static boolean isCoveredExit(HouseholdRow household) {
        return household.category() == Category.EXITED
                && Boolean.FALSE.equals(household.highStandard())
                && household.exitedOn() != null
                && household.exitedOn().isBefore(FIRST_LOSS);
    }

    private static PastClaim claim(HouseholdRow household, BigDecimal payout) {
        Dice dice = Dice.of("claim", household);
        LocalDate lossOn = dice.day(FIRST_LOSS, LAST_LOSS);
        Peril peril = peril(dice, payout);
        LocalDate reportedOn = lossOn.plusDays(dice.between(4, 18));
        LocalDate surveyedOn = reportedOn.plusDays(dice.between(1, 8));
        LocalDate postedOn = surveyedOn.plusDays(dice.between(0, 2));
        LocalDate approvedOn = postedOn.plusDays(6L + dice.between(0, 6));
        String reference = "DZ-LP-" + household.number();
        ScheduleRow schedule = Schedules.of(
                lossOn.getYear(),
                peril,
                household.category() == Category.LOW_INCOME
                        ? CoveredClass.LOW_INCOME
                        : CoveredClass.EXITED_NOT_HIGH_STANDARD);
        CostRow cost = cost(dice, schedule.costOf(payout), lossOn, reference);
        return new PastClaim(
                new ClaimRow(household.number(), peril, lossOn, reportedOn, "VILLAGE", reference),
                new SurveyRow(
                        surveyedOn,
                        household.members().size(),
                        income(dice, household.members().size()),
                        List.of(cost)),
                postedOn,
                payee(dice, household, surveyedOn),
                approvedOn,
                payout);
    }

    private static Peril peril(Dice dice, BigDecimal payout) {
        int chance = dice.between(1, 100);
        if (chance <= 6 && payout.compareTo(Yuan.of(SCHOOLING_CAP)) <= 0) {
            return Peril.SCHOOLING;
        }
        return chance > 6 && chance <= 15 && payout.compareTo(Yuan.of(LARGEST)) < 0 ? Peril.DISASTER : Peril.ILLNESS;
    }

    private static CostRow cost(Dice dice, BigDecimal ownPaid, LocalDate lossOn, String reference) {
        BigDecimal reimbursed = Yuan.of(dice.between(1_000, 60_000));
        return new CostRow(reference + "-1", lossOn.plusDays(dice.between(0, 4)), ownPaid.add(reimbursed), reimbursed);
    }

    /** Below the lowest income line. */
    private static BigDecimal income(Dice dice, int members) {
        return Yuan.of((long) dice.between(2_400, 4_400) * members);
    }

    private static PayeeRow payee(Dice dice, HouseholdRow household, LocalDate on) {
        String account =
                String.format(Locale.ROOT, "62284809%05d%06d", dice.between(0, 99_999), dice.between(0, 999_999));
        return new PayeeRow(on, household.members().get(0).name(), "定州农村商业银行（示例）", account);
    }
}
