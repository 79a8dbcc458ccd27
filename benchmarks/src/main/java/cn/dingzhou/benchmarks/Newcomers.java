package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.synthesis.CitizenIds;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Families nobody has registered yet, one village after the other; 340,000 of them have 1,090,000 members. */
final class Newcomers {

    private static final LocalDate FIRST_HEAD_BORN = LocalDate.of(1955, 1, 1);
    private static final int DAYS = 10_000;

    /** A generation, in days. */
    private static final int GENERATION = 9131;

    private final List<String> villages;

    /** Of a village. */
    private final int families;

    private int count;

    Newcomers(List<String> villages) {
        this.villages = villages;
        this.families = 1 + FullScale.HOUSEHOLDS / villages.size();
    }

    /** So many lines of an NDJSON file. */
    Stream<String> next(int households) {
        return IntStream.range(0, households).mapToObj(row -> next());
    }

    /** A line of an NDJSON file, or the body of a call. */
    String next() {
        return next("ORDINARY");
    }

    /** As {@link #next()}, in a category; its number is B and six digits. */
    String next(String category) {
        int number = count++;
        String members = person(number, 0, 101, "HEAD")
                + ','
                + person(number, 400, 100, "SPOUSE")
                + ','
                + person(number, GENERATION, 301, "SON");
        if (number % 34 < 7) {
            members += ',' + person(number, -GENERATION, 500, "PARENT");
        }
        return """
                {"number":"B%06d","villageCode":"%s","category":"%s","identifiedOn":"2021-01-01","members":[%s]}"""
                .formatted(number, villages.get(number / families % villages.size()), category, members);
    }

    /** The number of the household that such a line is about. */
    static String number(String line) {
        try {
            return new JsonMapper().readTree(line).path("number").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param sequence odd for a man, even for a woman, and of its own range for each relation */
    private static String person(int household, int younger, int sequence, String relation) {
        LocalDate born = FIRST_HEAD_BORN.plusDays(household % DAYS + younger);
        String citizenId = CitizenIds.complete(
                "110105" + DateTimeFormatter.BASIC_ISO_DATE.format(born) + (sequence + 2 * (household / DAYS)));
        return """
                {"name":"王五","citizenId":"%s","relation":"%s","phone":"13800138000","health":["HEALTHY"],\
                "labourCapacity":"ORDINARY","education":"PRIMARY","schoolStatus":"NOT_IN_SCHOOL","medicalInsured":true}"""
                .formatted(citizenId, relation);
    }
}
