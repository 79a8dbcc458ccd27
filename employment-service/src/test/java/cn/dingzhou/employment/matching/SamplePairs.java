package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.matching.MatchingSettings.Weights;
import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts and seekers that scores can be worked out for by hand, and as many others as are wanted. */
final class SamplePairs {

    /** Those of application.properties. */
    static final SampleWeights USUAL = new SampleWeights(10, 15, 25, 20, 20, 10);

    private static final List<String> SKILLS = List.of("缝纫", "熨烫", "裁剪", "cnc", "焊接");
    private static final List<String> PLACES =
            List.of("130682108201", "130682108202", "130682108", "130682109201", "130682", "130100101201");

    record SampleWeights(int age, int schooling, int skill, int distance, int wage, int reserved) implements Weights {}

    /** A reserved post for three skills in 东旺镇. */
    static PostFacts seamstress() {
        return new PostFacts(
                new UUID(1, 1),
                new RegionCode("130682108"),
                new AgeRange(18, 45),
                Education.JUNIOR_HIGH,
                List.of("缝纫", "熨烫", "裁剪"),
                350_000,
                600_050,
                true);
    }

    /** Who has two of the skills and is of a registered household of the township. */
    static SeekerFacts sewing() {
        return new SeekerFacts(
                new UUID(2, 1),
                new RegionCode("130682108201"),
                43,
                Education.SENIOR_HIGH,
                List.of("熨烫", "缝纫"),
                500_000L,
                Distance.SAME_CITY,
                true);
    }

    static Scale scale(Weights weights) {
        return new Scale(() -> weights);
    }

    static Scale anyScale(Random random) {
        int[] ends = random.ints(5, 0, 101).sorted().toArray();
        return scale(new SampleWeights(
                ends[0], ends[1] - ends[0], ends[2] - ends[1], ends[3] - ends[2], ends[4] - ends[3], 100 - ends[4]));
    }

    static PostFacts anyPost(Random random) {
        long wageMin = 1 + random.nextLong(1_000_000);
        return new PostFacts(
                new UUID(random.nextLong(), random.nextLong()),
                anyPlace(random),
                new AgeRange(anyOf(random, null, 16, 18), anyOf(random, null, 35, 60)),
                anyOf(random, null, Education.PRIMARY, Education.SENIOR_HIGH),
                anySkills(random),
                wageMin,
                wageMin + random.nextLong(1_000_000),
                random.nextBoolean());
    }

    static SeekerFacts anySeeker(Random random) {
        return new SeekerFacts(
                new UUID(random.nextLong(), random.nextLong()),
                anyPlace(random),
                random.nextInt(90),
                anyOf(random, Education.values()),
                anySkills(random),
                random.nextInt(5) == 0 ? null : random.nextLong(1_500_000),
                anyOf(random, Distance.values()),
                random.nextBoolean());
    }

    static RegionCode anyPlace(Random random) {
        return new RegionCode(anyOf(random, PLACES.toArray(String[]::new)));
    }

    private static List<String> anySkills(Random random) {
        return Stream.generate(() -> anyOf(random, SKILLS.toArray(String[]::new)))
                .limit(random.nextInt(4))
                .distinct()
                .toList();
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T anyOf(Random random, T... things) {
        return things[random.nextInt(things.length)];
    }

    private SamplePairs() {}
}
