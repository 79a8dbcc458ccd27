package cn.dingzhou.localstack.dataset.employment;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Villages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Courses from 2016 to 2020 with 4,291 participations of registered households' members. */
public final class Trainings {

    private static final int PARTICIPATIONS = 4_291;
    private static final int FIRST_YEAR = 2016;
    /** Courses in 2016, 2017, ... 2020. */
    private static final int[] COURSES = {18, 22, 26, 24, 16};

    private static final int ATTENDANCE_DUE = 80;
    private static final int COMPLETING_PERCENT = 95;
    private static final List<String> SKILLS =
            List.of("缝纫", "大棚种植", "电焊", "家政服务", "苗木栽培", "养殖", "电商", "中式烹饪", "叉车驾驶", "护理");

    private final Villages villages;
    private final List<CourseRow> courses = new ArrayList<>();
    private final List<ParticipationRow> participations = new ArrayList<>();

    Trainings(List<Labourer> labourers, Villages villages) {
        this.villages = villages;
        Map<RegionCode, List<Labourer>> byTownship = labourers.stream()
                .collect(Collectors.groupingBy(Labourer::township, TreeMap::new, Collectors.toList()));
        long all = IntStream.of(COURSES).sum();
        long[] weights = LongStream.range(0, all)
                .map(course -> new Dice("course size", course).between(80, 120))
                .toArray();
        long[] sizes = Shares.of(PARTICIPATIONS, weights);
        List<RegionCode> hosts = byTownship.entrySet().stream()
                .filter(township -> township.getValue().size()
                        > 2 * LongStream.of(sizes).max().orElseThrow())
                .map(Map.Entry::getKey)
                .toList();
        for (int year = 0; year < COURSES.length; year++) {
            for (int number = 1; number <= COURSES[year]; number++) {
                int size = (int) sizes[courses.size()];
                RegionCode host = hosts.get(courses.size() % hosts.size());
                CourseRow course = course(FIRST_YEAR + year, number, COURSES[year], host, size);
                fill(course, size, byTownship.get(host));
                courses.add(course);
            }
        }
    }

    /** By year and number. */
    public Stream<CourseRow> courses() {
        return courses.stream();
    }

    public Stream<ParticipationRow> participations() {
        return participations.stream();
    }

    private CourseRow course(int year, int number, int inAll, RegionCode host, int size) {
        Dice dice = new Dice("course", year * 100L + number);
        String skill = SKILLS.get((year + number) % SKILLS.size());
        int days = dice.between(5, 15);
        // Spread from March to November, from a Monday on.
        LocalDate startsOn = LocalDate.of(year, 3, 1)
                .plusDays(250L * (number - 1) / inAll)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate endsOn = startsOn.plusDays(days - 1L);
        return new CourseRow(
                String.format(Locale.ROOT, "%d-PX-%03d", year, number),
                skill + "培训班",
                skill,
                "定州市职业技术教育中心",
                host,
                villages.nameOf(host) + "文化站",
                startsOn,
                endsOn,
                days,
                (size + 9) / 10 * 10,
                ATTENDANCE_DUE,
                endsOn);
    }

    /** Neighbours, from another place in the township's list with every course, so that some come twice in five years. */
    private void fill(CourseRow course, int size, List<Labourer> neighbours) {
        Dice dice = new Dice("participations", Long.parseLong(course.number().replaceAll("\\D", "")));
        int first = dice.between(0, neighbours.size() - 1);
        for (int i = 0; i < size; i++) {
            participations.add(participation(course, neighbours.get((first + i) % neighbours.size()), dice));
        }
    }

    private static ParticipationRow participation(CourseRow course, Labourer labourer, Dice dice) {
        int due = (course.days() * ATTENDANCE_DUE + 99) / 100;
        boolean completes = dice.percent(COMPLETING_PERCENT);
        int attended = completes ? dice.between(due, course.days()) : dice.between(1, due - 1);
        return new ParticipationRow(
                course.number(),
                labourer.household().number(),
                labourer.bornIn(),
                labourer.sex(),
                course.startsOn().minusDays(dice.between(2, 12)),
                course.startsOn(),
                attended,
                completes ? course.endsOn() : null);
    }
}
