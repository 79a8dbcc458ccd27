package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Shares;
import cn.dingzhou.localstack.dataset.synthesis.Yuan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A public grant for each of 8,511 students in one year from 2016 to 2020, and donations for some: 13,398,000 yuan in all. */
final class AidGrants {

    private static final int STUDENTS = 8_511;
    private static final long GRANTED = 13_398_000;
    private static final int DONATIONS = 1_600;

    private final List<Student> students;
    private final List<Student> donees;
    private final long[] donations;

    /** @param candidates those of the registered households first, who all are granted aid */
    AidGrants(List<Student> candidates) {
        if (candidates.size() < STUDENTS) {
            throw new IllegalStateException("only " + candidates.size() + " students");
        }
        students = candidates.subList(0, STUDENTS);
        donees = Evenly.pick(DONATIONS, students);
        long left = GRANTED
                - students.stream().mapToLong(student -> grant(student.stage())).sum();
        donations =
                Shares.of(left, LongStream.generate(() -> 1).limit(DONATIONS).toArray());
    }

    Stream<EntryRow<AidGrantFacts>> rows() {
        return Stream.concat(
                students.stream().map(AidGrants::granted),
                IntStream.range(0, DONATIONS).mapToObj(i -> donated(donees.get(i), donations[i])));
    }

    private static EntryRow<AidGrantFacts> granted(Student student) {
        return student.resident()
                .entry(
                        "ZZ",
                        facts(student, LocalDate.of(student.year(), 11, 16), kind(student), grant(student.stage())));
    }

    private static EntryRow<AidGrantFacts> donated(Student student, long amount) {
        return student.resident()
                .entry("JZ", facts(student, LocalDate.of(student.year(), 12, 10), AidKind.CHARITY, amount));
    }

    private static AidGrantFacts facts(Student student, LocalDate on, AidKind kind, long amount) {
        return new AidGrantFacts(on, student.year(), student.stage(), kind, Yuan.of(amount));
    }

    private static AidKind kind(Student student) {
        return switch (student.stage()) {
            case PRIMARY, JUNIOR_HIGH -> AidKind.LIVING_ALLOWANCE;
            case VOCATIONAL -> AidKind.RAIN_AND_DEW;
            default -> AidKind.NATIONAL_GRANT;
        };
    }

    /** Yuan a year. */
    private static long grant(SchoolStatus stage) {
        return switch (stage) {
            case PRIMARY -> 1_000;
            case JUNIOR_HIGH -> 1_250;
            case SENIOR_HIGH, VOCATIONAL -> 2_000;
            default -> 3_000;
        };
    }
}
