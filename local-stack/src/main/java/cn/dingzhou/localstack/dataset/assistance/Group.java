package cn.dingzhou.localstack.dataset.assistance;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Something that households of neighbouring villages take part in.
 *
 * @param number from 1
 */
record Group(String reference, int number, List<HouseholdRow> households) {

    /** So many groups that share so many households, which live all over the city. */
    static List<Group> of(String series, int groups, int members, List<HouseholdRow> households) {
        List<HouseholdRow> picked = Evenly.pick(members, households);
        return IntStream.range(0, groups)
                .mapToObj(i -> new Group(
                        String.format(Locale.ROOT, "%s-%03d", series, i + 1),
                        i + 1,
                        picked.subList(i * members / groups, (i + 1) * members / groups)))
                .toList();
    }

    /** Of its first household. */
    RegionCode village() {
        return households.get(0).villageCode();
    }

    Dice dice() {
        return new Dice(reference, number);
    }
}
