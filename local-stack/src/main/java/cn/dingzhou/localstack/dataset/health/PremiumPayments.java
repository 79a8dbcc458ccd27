package cn.dingzhou.localstack.dataset.health;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the city paid for all the registered in December 2019: 10,404,050 yuan; the article: over 10,400,000. */
final class PremiumPayments {

    private static final int YEAR = 2020;
    /** A person's contribution of 250 yuan and, made up, 165 for supplementary insurance. */
    private static final long AMOUNT = 415;

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 27);

    private final List<Resident> registered;

    PremiumPayments(List<Resident> registered) {
        this.registered = registered;
    }

    Stream<EntryRow<PremiumPaymentFacts>> rows() {
        return registered.stream()
                .map(member -> member.entry(
                        "DJ-" + YEAR,
                        new PremiumPaymentFacts(
                                member.dice("premium").day(FIRST, LAST),
                                YEAR,
                                PremiumPayer.GOVERNMENT,
                                Yuan.of(AMOUNT),
                                Yuan.of(0))));
    }
}
