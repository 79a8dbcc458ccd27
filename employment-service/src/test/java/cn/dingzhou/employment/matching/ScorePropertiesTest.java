package cn.dingzhou.employment.matching;

import static cn.dingzhou.employment.matching.SamplePairs.anyPlace;
import static cn.dingzhou.employment.matching.SamplePairs.anyPost;
import static cn.dingzhou.employment.matching.SamplePairs.anyScale;
import static cn.dingzhou.employment.matching.SamplePairs.anySeeker;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pair under every weights; -Dseed=… tries the same ones again. */
class ScorePropertiesTest {

    private static final Logger LOG = Logger.getLogger(ScorePropertiesTest.class);

    private static final int TRIES = 5_000;

    private interface Property {

        void hold(Random random, Scale scale, PostFacts post, SeekerFacts seeker);
    }

    static LongStream seeds() {
        return Long.getLong("seed") == null
                ? LongStream.of(20_210_201, System.nanoTime())
                : LongStream.of(Long.getLong("seed"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScoreLiesBetween0And100AndIsTheSumOfItsLines(long seed) {
        forMany(seed, (random, scale, post, seeker) -> {
            List<MatchLine> lines = scale.lines(post, seeker);

            assertThat(scale.score(post, seeker)).isBetween(0, 100_00);
            assertThat(lines).extracting(MatchLine::code).containsExactly(Factor.values());
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.share()).isBetween(0, 100);
                assertThat(line.points().movePointRight(2).intValueExact()).isEqualTo(line.weight() * line.share());
            });
            assertThat(lines.stream().map(MatchLine::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(Scale.points(scale.score(post, seeker)));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nearerIsNeverWorse(long seed) {
        forMany(seed, (random, scale, post, seeker) -> {
            RegionCode one = anyPlace(random);
            RegionCode other = anyPlace(random);
            boolean nearer =
                    Distance.between(one, seeker.village()).compareTo(Distance.between(other, seeker.village())) <= 0;

            assertThat(scale.score(at(nearer ? one : other, post), seeker))
                    .isGreaterThanOrEqualTo(scale.score(at(nearer ? other : one, post), seeker));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHigherWageIsNeverWorse(long seed) {
        forMany(seed, (random, scale, post, seeker) -> {
            PostFacts better = paying(
                    post.wageMin() + random.nextLong(500_000),
                    post.wageMax() + 500_000 + random.nextLong(500_000),
                    post);

            assertThat(scale.score(better, seeker)).isGreaterThanOrEqualTo(scale.score(post, seeker));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestAreTheFirstOfAllSortedInWhateverOrderTheyCome(long seed) {
        LOG.infof("seed %d", seed);
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Integer> scores = new ArrayList<>(
                    random.ints(random.nextInt(60), 0, 8).boxed().toList());
            List<Best.Scored<String>> all = new ArrayList<>(scores.stream()
                    .map(score -> new Best.Scored<>(score, new UUID(random.nextLong(), random.nextLong()), "any"))
                    .toList());
            int most = 1 + random.nextInt(20);
            List<Best.Scored<String>> expected = all.stream()
                    .sorted(Comparator.<Best.Scored<String>>comparingInt(scored -> -scored.score())
                            .thenComparing(scored -> scored.id().toString()))
                    .limit(most)
                    .toList();

            for (int again = 0; again < 3; again++) {
                Collections.shuffle(all, random);
                Best<String> best = new Best<>(most);
                all.forEach(scored -> best.offer(scored.score(), scored.id(), scored.what()));

                assertThat(best.inOrder()).as("seed %d", seed).isEqualTo(expected);
                assertThat(best.seen()).isEqualTo(all.size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMonthsOfBirthAreThoseOfTheAges(long seed) {
        LOG.infof("seed %d", seed);
        Random random = new Random(seed);
        List<LocalDate> leap = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 2, 28), LocalDate.of(2021, 1, 31));
        for (LocalDate today : Stream.concat(leap.stream(), Stream.generate(() -> LocalDate.of(2020, 1, 1)
                        .plusDays(random.nextInt(3000))))
                .limit(50)
                .toList()) {
            AgeRange ages = new AgeRange(
                    random.nextInt(4) == 0 ? null : random.nextInt(40),
                    random.nextInt(4) == 0 ? null : 40 + random.nextInt(30));
            for (int months = 0; months < 100 * 12; months++) {
                YearMonth born = YearMonth.from(today).minusMonths(months);
                boolean inRange = !born.isAfter(ages.bornUntil(today)) && born.isAfter(ages.bornAfter(today));

                assertThat(inRange)
                        .as("seed %d: %s on %s, %s", seed, born, today, ages)
                        .isEqualTo(ages.contains(SeekerFacts.ageOn(today, born)));
            }
        }
    }

    private static void forMany(long seed, Property property) {
        LOG.infof("seed %d", seed);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            PostFacts post = anyPost(random);
            SeekerFacts seeker = anySeeker(random);
            try {
                property.hold(random, anyScale(random), post, seeker);
            } catch (AssertionError failed) {
                throw new AssertionError("seed %d: %s, %s".formatted(seed, post, seeker), failed);
            }
        }
    }

    private static PostFacts at(RegionCode region, PostFacts post) {
        return new PostFacts(
                post.id(),
                region,
                post.ages(),
                post.education(),
                post.skills(),
                post.wageMin(),
                post.wageMax(),
                post.reserved());
    }

    private static PostFacts paying(long wageMin, long wageMax, PostFacts post) {
        return new PostFacts(
                post.id(),
                post.region(),
                post.ages(),
                post.education(),
                post.skills(),
                wageMin,
                wageMax,
                post.reserved());
    }
}
