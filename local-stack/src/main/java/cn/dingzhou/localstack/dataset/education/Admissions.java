package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import cn.dingzhou.localstack.dataset.synthesis.Dice;
import cn.dingzhou.localstack.dataset.synthesis.Evenly;
import cn.dingzhou.localstack.dataset.synthesis.Grades;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 257 members of registered households whom universities admitted from 2018 to 2020 and who study there now. */
final class Admissions {

    private static final int COUNT = 257;
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2020;
    private static final int FIRST_GRADE = 13;
    private static final List<String> UNIVERSITIES = List.of("示例大学", "示例师范大学", "示例农业大学", "示例医学院", "示例理工大学");
    private static final List<String> COLLEGES = List.of("示例职业技术学院", "示例工程职业学院", "示例卫生职业学院");

    private Admissions() {}

    static Stream<EntryRow<AdmissionFacts>> rows(Stream<Resident> registered) {
        return Evenly.pick(COUNT, registered.filter(Admissions::wasAdmitted).toList()).stream()
                .map(Admissions::admission);
    }

    private static boolean wasAdmitted(Resident resident) {
        SchoolStatus stage = resident.member().schoolStatus();
        return (stage == SchoolStatus.COLLEGE || stage == SchoolStatus.BACHELOR_AND_ABOVE)
                && year(resident) >= FIRST_YEAR
                && year(resident) <= LAST_YEAR;
    }

    private static int year(Resident student) {
        return FIRST_YEAR + FIRST_GRADE - Grades.of(student.born(), FIRST_YEAR);
    }

    private static EntryRow<AdmissionFacts> admission(Resident student) {
        Dice dice = student.dice("admission");
        boolean bachelor = student.member().schoolStatus() == SchoolStatus.BACHELOR_AND_ABOVE;
        LocalDate day = dice.day(LocalDate.of(year(student), 7, 20), LocalDate.of(year(student), 8, 20));
        return student.entry(
                "LQ",
                new AdmissionFacts(
                        day,
                        bachelor ? AdmissionLevel.BACHELOR : AdmissionLevel.COLLEGE,
                        dice.pick(bachelor ? UNIVERSITIES : COLLEGES)));
    }
}
