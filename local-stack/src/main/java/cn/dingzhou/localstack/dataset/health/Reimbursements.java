package cn.dingzhou.localstack.dataset.health;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A treatment a year for the seriously ill of registered households, every other year for the chronically ill; of the compliant costs over 90 % were reimbursed. */
final class Reimbursements {

    /** Reimbursed in all from 2016 to 2020, in fen; the article: over 140,000,000 yuan. */
    private static final long REIMBURSED = 14_236_000_000L;

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2020;
    /** From this on the serious-illness insurance pays a part, in fen. */
    private static final long SERIOUS_COST = 1_000_000;

    private record Treatment(Resident patient, int year) {

        Dice dice(String subject) {
            return patient.dice(subject + year);
        }

        long weight() {
            Dice dice = dice("weight of treatment");
            return patient.has(Health.SERIOUS_ILLNESS) ? dice.between(300, 1_500) : dice.between(40, 260);
        }
    }

    private final List<Treatment> treatments;
    private final long[] reimbursed;

    Reimbursements(List<Resident> registered) {
        treatments = registered.stream().flatMap(Reimbursements::treatments).toList();
        reimbursed = Shares.of(
                REIMBURSED, treatments.stream().mapToLong(Treatment::weight).toArray());
    }

    Stream<EntryRow<ReimbursementFacts>> rows() {
        return IntStream.range(0, treatments.size()).mapToObj(i -> treatments
                .get(i)
                .patient()
                .entry("BX-" + treatments.get(i).year(), facts(treatments.get(i), reimbursed[i])));
    }

    private static Stream<Treatment> treatments(Resident resident) {
        int parity = resident.dice("treatments").between(0, 1);
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(year -> resident.has(Health.SERIOUS_ILLNESS)
                        || (resident.has(Health.CHRONIC_ILLNESS) && year % 2 == parity))
                .mapToObj(year -> new Treatment(resident, year));
    }

    private static ReimbursementFacts facts(Treatment treatment, long reimbursed) {
        Dice dice = treatment.dice("treatment");
        long compliant = reimbursed * 1_000 / dice.between(932, 962);
        long total = compliant * 1_000 / dice.between(970, 990);
        long serious = reimbursed > SERIOUS_COST ? reimbursed * dice.between(12, 20) / 100 : 0;
        long aid = reimbursed * dice.between(8, 14) / 100;
        return new ReimbursementFacts(
                dice.day(LocalDate.of(treatment.year(), 1, 4), LocalDate.of(treatment.year(), 12, 28)),
                Yuan.ofFen(total),
                Yuan.ofFen(compliant),
                Yuan.ofFen(reimbursed - serious - aid),
                Yuan.ofFen(serious),
                Yuan.ofFen(aid));
    }
}
