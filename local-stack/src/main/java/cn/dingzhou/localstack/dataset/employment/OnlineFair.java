package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Sex;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.JobFairs;
import cn.dingzhou.localstack.dataset.synthesis.Names;
import cn.dingzhou.localstack.dataset.synthesis.Phones;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who looked for work at the online fair of spring 2021, and what came of it. */
public final class OnlineFair {

    private static final int SEEKERS = 520;
    private static final int MOST_APPLICATIONS = 3;
    /** Far from the numbers of the households. */
    private static final long FIRST_PHONE = 90_000_000;

    private static final List<String> SKILLS = List.of("缝纫", "电焊", "叉车驾驶", "会计", "家政服务", "大棚种植", "电商", "护理");
    private static final List<String> DISTANCES = List.of("SAME_TOWNSHIP", "SAME_CITY", "ELSEWHERE");
    private static final List<String> REASONS = List.of("REQUIREMENTS_NOT_MET", "INTERVIEW_FAILED", "INTERVIEW_MISSED");
    /** With how many of a hundred applications come that far. */
    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome("ACCEPTED", 38),
            new Outcome("REFUSED", 24),
            new Outcome("INTERVIEWED", 12),
            new Outcome("APPLIED", 10),
            new Outcome("DECLINED", 9),
            new Outcome("WITHDRAWN", 7));

    private record Outcome(String stage, int share) {}

    private final List<SeekerRow> seekers;
    private final List<ApplicationRow> applications = new ArrayList<>();

    OnlineFair(Villages villages, JobFairs jobFairs) {
        Phones phones = new Phones(FIRST_PHONE);
        seekers =
                Evenly.pick(
                                SEEKERS,
                                IntStream.range(0, 2)
                                        .boxed()
                                        .flatMap(round -> villages.all().stream())
                                        .toList())
                        .stream()
                        .map(village -> seeker(new Dice("seeker", phones.handedOut()), phones.next(), village.code()))
                        .toList();
        JobFairRow fair = jobFairs.rows().get(jobFairs.rows().size() - 1);
        List<PostRow> posts = jobFairs.posts(fair).toList();
        // Each post is accepted once at most, whatever its headcount.
        Set<PostRow> filled = new LinkedHashSet<>();
        seekers.forEach(seeker -> apply(seeker, fair, posts, filled));
    }

    public Stream<SeekerRow> seekers() {
        return seekers.stream();
    }

    /** By seeker; nobody applies for the same post twice, and nobody accepts two. */
    public Stream<ApplicationRow> applications() {
        return applications.stream();
    }

    private static SeekerRow seeker(Dice dice, String phone, RegionCode village) {
        Sex sex = dice.percent(50) ? Sex.MALE : Sex.FEMALE;
        return new SeekerRow(
                phone,
                Names.surname(dice) + Names.given(sex, dice),
                sex,
                YearMonth.of(dice.between(1968, 2001), dice.between(1, 12)),
                dice.pick(List.of(
                        Education.PRIMARY,
                        Education.JUNIOR_HIGH,
                        Education.JUNIOR_HIGH,
                        Education.SENIOR_HIGH,
                        Education.COLLEGE)),
                Stream.of(dice.pick(SKILLS), dice.pick(SKILLS)).distinct().toList(),
                village,
                Yuan.of(dice.between(22, 45) * 100L),
                dice.pick(DISTANCES));
    }

    private void apply(SeekerRow seeker, JobFairRow fair, List<PostRow> posts, Set<PostRow> filled) {
        Dice dice = new Dice("applications", Long.parseLong(seeker.phone()));
        boolean accepted = false;
        Set<PostRow> chosen = new LinkedHashSet<>();
        int wanted = dice.between(1, MOST_APPLICATIONS);
        while (chosen.size() < wanted) {
            PostRow post = dice.pick(posts);
            if (!chosen.add(post)) {
                continue;
            }
            Outcome outcome = dice.pick(OUTCOMES, Outcome::share);
            boolean takes = outcome.stage().equals("ACCEPTED") && !accepted && filled.add(post);
            accepted |= takes;
            String stage = takes || !outcome.stage().equals("ACCEPTED") ? outcome.stage() : "DECLINED";
            applications.add(application(seeker, fair, post, stage, dice));
        }
    }

    private static ApplicationRow application(
            SeekerRow seeker, JobFairRow fair, PostRow post, String stage, Dice dice) {
        LocalDate appliedOn = dice.day(fair.startsOn(), fair.endsOn().minusDays(8));
        LocalDate reachedOn = stage.equals("APPLIED") ? appliedOn : appliedOn.plusDays(dice.between(1, 7));
        return new ApplicationRow(
                seeker.phone(),
                fair.number(),
                post.enterpriseCode(),
                post.postNumber(),
                appliedOn,
                stage,
                reachedOn,
                stage.equals("REFUSED") ? dice.pick(REASONS) : null);
    }
}
