package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 1,090,000 rural people at the end of every year from 2015 to 2020; a few move between neighbouring villages. */
public final class Populations {

    private static final int PERSONS = 1_090_000;
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2020;

    private final List<Village> villages;
    private final List<long[]> years = new ArrayList<>();

    public Populations(Villages villages) {
        this.villages = villages.all();
        Dice dice = new Dice("populations", 0);
        long[] size = this.villages.stream()
                .mapToLong(village -> dice.between(900, 4_200))
                .toArray();
        years.add(Shares.of(PERSONS, size));
        for (int year = FIRST_YEAR + 1; year <= LAST_YEAR; year++) {
            years.add(moved(years.get(years.size() - 1), dice));
        }
    }

    public Stream<PopulationRow> rows() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().flatMap(year -> IntStream.range(0, villages.size())
                .mapToObj(i -> new PopulationRow(villages.get(i).code(), year, (int) years.get(year - FIRST_YEAR)[i])));
    }

    /** Persons of each village at the end of 2015. */
    public long[] atFirst() {
        return years.get(0).clone();
    }

    private static long[] moved(long[] before, Dice dice) {
        long[] after = before.clone();
        for (int i = 1; i < after.length; i++) {
            int movers = dice.between(-12, 12);
            after[i - 1] -= movers;
            after[i] += movers;
        }
        return after;
    }
}
