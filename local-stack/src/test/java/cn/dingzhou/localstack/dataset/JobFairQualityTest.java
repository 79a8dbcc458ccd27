package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobFairQualityTest {

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Dataset DATASET = new Dataset();
    private static final List<JobFairRow> FAIRS = DATASET.jobFairs().toList();
    private static final Set<RegionCode> REGIONS =
            DATASET.regions().map(RegionRow::code).collect(toSet());

    @Test
    void fairsAreHeldInTheCityAndInTownshipsInTheOrderOfTheirDays() {
        assertThat(FAIRS).extracting(JobFairRow::startsOn).isSorted();
        assertThat(FAIRS).extracting(JobFairRow::region).contains(RegionCode.DINGZHOU);
        assertThat(FAIRS).extracting(JobFairRow::region).allMatch(REGIONS::contains);
        assertThat(FAIRS.stream().map(JobFairRow::region).distinct()).hasSizeGreaterThan(10);
    }

    @Test
    void everyEnterpriseHasAValidCreditCodeAndOneName() {
        List<PostRow> posts = FAIRS.stream().flatMap(DATASET::posts).toList();

        assertThat(posts).extracting(PostRow::enterpriseCode).allMatch(JobFairQualityTest::isValid);
        assertThat(posts.stream().map(PostRow::enterpriseCode).distinct().count())
                .isEqualTo(posts.stream()
                        .map(post -> post.enterpriseCode() + post.enterpriseName())
                        .distinct()
                        .count());
    }

    @Test
    void everyPostIsNumberedOncePerFairAndPaysAWage() {
        assertThat(FAIRS).allSatisfy(fair -> {
            List<PostRow> posts = DATASET.posts(fair).toList();
            assertThat(posts).extracting(PostRow::postNumber).doesNotHaveDuplicates();
            assertThat(posts).allMatch(post -> post.headcount() >= 1);
            assertThat(posts).allMatch(post -> post.wageMin() >= 2_000 && post.wageMax() > post.wageMin());
            assertThat(posts).extracting(PostRow::region).allMatch(REGIONS::contains);
        });
    }

    /** GB 32100: the characters' values, weighed by powers of 3, and the check character add up to a multiple of 31. */
    private static boolean isValid(String code) {
        BigInteger sum = BigInteger.valueOf(CODE_LETTERS.indexOf(code.charAt(17)));
        for (int i = 0; i < 17; i++) {
            sum = sum.add(
                    BigInteger.valueOf(3).pow(i).multiply(BigInteger.valueOf(CODE_LETTERS.indexOf(code.charAt(i)))));
        }
        return code.matches("91130682[" + CODE_LETTERS + "]{10}")
                && sum.mod(BigInteger.valueOf(31)).signum() == 0;
    }
}
