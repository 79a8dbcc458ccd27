package cn.dingzhou.stories;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as another office would deliver them. */
final class Imports {

    /** NDJSON with a household of one person in each line. */
    static String households(int rows, String village) {
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        """
                        {"number":"I%06d","villageCode":"%s","category":"ORDINARY","identifiedOn":"2021-01-01","members":[{"name":"王五","citizenId":"%s","relation":"HEAD","health":["HEALTHY"],"labourCapacity":"ORDINARY","education":"PRIMARY","schoolStatus":"NOT_IN_SCHOOL"}]}"""
                                .formatted(row, village, citizenId(row)))
                .collect(Collectors.joining("\n"));
    }

    /** The row-th person born in 1950 and after, unique by birthday and sequence. */
    private static String citizenId(int row) {
        return Households.citizenId(1950 + row / 4000, row / 400 % 10 + 1, row / 20 % 20 + 1, row % 20 * 2 + 1);
    }

    private Imports() {}
}
