package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.synthesis.CitizenIds;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Households of one person each, whom nobody has registered yet. */
final class Newcomers {

    private static final String VILLAGE = "130682113201";
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);

    private int count;

    /** A line of an NDJSON file, or the body of a call. */
    String next() {
        int number = count++;
        String citizenId = CitizenIds.complete(
                "110105" + FIRST_BIRTHDAY.plusDays(number / 400).toString().replace("-", "") + (100 + number % 400));
        return """
                {"number":"B%06d","villageCode":"%s","category":"ORDINARY","identifiedOn":"2021-01-01","members":[{"name":"王五",\
                "citizenId":"%s","relation":"HEAD","health":["HEALTHY"],"labourCapacity":"ORDINARY","education":"PRIMARY",\
                "schoolStatus":"NOT_IN_SCHOOL"}]}"""
                .formatted(number, VILLAGE, citizenId);
    }

    String file(int households) {
        return IntStream.range(0, households).mapToObj(row -> next()).collect(Collectors.joining("\n"));
    }
}
