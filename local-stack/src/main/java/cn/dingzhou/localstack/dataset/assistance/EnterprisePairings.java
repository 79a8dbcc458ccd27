package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Enterprise;
import cn.dingzhou.localstack.dataset.synthesis.Enterprises;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Village;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 255 enterprises, each paired with a village of its own. */
final class EnterprisePairings {

    private static final int COUNT = 255;
    /** Yuan; the article: over 68,000,000. */
    private static final long GIVEN = 68_320_000;

    private static final long UNIT = 1_000;

    private final List<Enterprise> enterprises;
    private final List<Village> villages;

    EnterprisePairings(Villages villages) {
        this.enterprises = Enterprises.first(COUNT, villages.townshipCodes());
        this.villages = Evenly.pick(COUNT, villages.all());
    }

    Stream<EntryRow<EnterprisePairingFacts>> rows() {
        long[] weights = IntStream.range(0, COUNT)
                .mapToLong(i -> new Dice("pairing", i).between(40, 400))
                .toArray();
        long[] given = Shares.of(GIVEN / UNIT, weights);
        return IntStream.range(0, COUNT).mapToObj(i -> row(i, given[i] * UNIT));
    }

    private EntryRow<EnterprisePairingFacts> row(int i, long amount) {
        LocalDate on = new Dice("day of pairing", i).day(LocalDate.of(2016, 5, 3), LocalDate.of(2020, 10, 17));
        return EntryRow.about(
                villages.get(i).code(),
                String.format(Locale.ROOT, "BQ-%03d", i + 1),
                new EnterprisePairingFacts(
                        on, enterprises.get(i).code(), enterprises.get(i).name(), Yuan.of(amount)));
    }
}
