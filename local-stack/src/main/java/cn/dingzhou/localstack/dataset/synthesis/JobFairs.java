package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.JobFairState.FairMode;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 53 fairs on site from 2016 to 2020 (the article: over 50), and the online fair of spring 2021. */
public final class JobFairs {

    private static final String ONLINE_FAIR = "2021-01";
    private static final int ENTERPRISES = 80;
    private static final int ONLINE_POSTS = 3_012;

    private static final String AGAINST_POVERTY = "助力脱贫攻坚";
    private static final String SPRING_BREEZE = "春风送岗位、就业暖民心（春风行动）";
    /** Fairs on site in 2016, 2017, ... 2020. */
    private static final int[] ON_SITE = {8, 10, 12, 13, 10};

    private static final int FIRST_YEAR = 2016;

    private final Villages villages;
    private final List<Enterprise> enterprises;
    private final List<JobFairRow> rows;

    public JobFairs(Villages villages) {
        this.villages = villages;
        this.enterprises = Enterprises.first(ENTERPRISES, villages.townshipCodes());
        List<JobFairRow> fairs = new ArrayList<>();
        for (int i = 0; i < ON_SITE.length; i++) {
            for (int n = 1; n <= ON_SITE[i]; n++) {
                fairs.add(onSite(FIRST_YEAR + i, n, ON_SITE[i]));
            }
        }
        fairs.add(online());
        this.rows = List.copyOf(fairs);
    }

    /** By date; the online fair last. */
    public List<JobFairRow> rows() {
        return rows;
    }

    public Stream<PostRow> posts(JobFairRow fair) {
        Dice dice = new Dice("posts", Long.parseLong(fair.number().replace("-", "")));
        boolean online = fair.mode() == FairMode.ONLINE;
        long[] counts = online ? onlineCounts(dice) : onSiteCounts(dice);
        List<PostRow> posts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                posts.add(post(enterprises.get(i), posts.size() + 1, n, dice));
            }
        }
        return posts.stream();
    }

    private JobFairRow onSite(int year, int number, int inAll) {
        // Spread from March to December, on Saturdays.
        LocalDate day = LocalDate.of(year, 3, 1)
                .plusDays(290L * (number - 1) / inAll)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        List<RegionCode> townships = villages.townshipCodes();
        boolean inTheCity = number % 4 == 1;
        RegionCode region = inTheCity ? RegionCode.DINGZHOU : townships.get((year * 7 + number * 5) % townships.size());
        String place = inTheCity ? "定州市人力资源市场" : villages.nameOf(region) + "文化广场";
        return new JobFairRow(number(year, number), AGAINST_POVERTY, FairMode.ON_SITE, region, List.of(place), day, day);
    }

    private static JobFairRow online() {
        return new JobFairRow(
                ONLINE_FAIR,
                SPRING_BREEZE,
                FairMode.ONLINE,
                RegionCode.DINGZHOU,
                List.of("线上招聘平台"),
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 3, 31));
    }

    private static String number(int year, int number) {
        return String.format(Locale.ROOT, "%d-%02d", year, number);
    }

    private static long[] onlineCounts(Dice dice) {
        return Shares.of(
                ONLINE_POSTS,
                IntStream.range(0, ENTERPRISES)
                        .mapToLong(i -> dice.between(20, 60))
                        .toArray());
    }

    /** Some of the firms, with one to four posts each; at least one firm comes. */
    private static long[] onSiteCounts(Dice dice) {
        long[] counts = IntStream.range(0, ENTERPRISES)
                .mapToLong(i -> dice.percent(16) ? dice.between(1, 4) : 0)
                .toArray();
        counts[dice.between(0, counts.length - 1)] = 2;
        return counts;
    }

    private static PostRow post(Enterprise enterprise, int postNumber, int n, Dice dice) {
        int kinds = enterprise.jobs().size();
        String team = n < kinds ? "" : "（" + (n / kinds + 1) + "组）";
        int wage = dice.between(22, 42) * 100;
        return new PostRow(
                enterprise.code(),
                enterprise.name(),
                String.format(Locale.ROOT, "%04d", postNumber),
                enterprise.jobs().get(n % kinds) + team,
                dice.between(1, 5),
                wage,
                wage + dice.between(3, 18) * 100,
                enterprise.region());
    }
}
