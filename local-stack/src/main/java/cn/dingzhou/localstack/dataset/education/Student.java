package cn.dingzhou.localstack.dataset.education;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import cn.dingzhou.localstack.dataset.synthesis.Grades;
import cn.dingzhou.localstack.dataset.synthesis.Resident;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Somebody at school in a year from 2016 to 2020. */
record Student(Resident resident, int year, SchoolStatus stage) {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2020;

    /** In one of the years in which the person was at school and the household was known; absent without such a year. */
    static Optional<Student> of(Resident resident) {
        int first = resident.household().category() == Category.LOW_INCOME
                ? resident.household().identifiedOn().getYear() + 1
                : FIRST_YEAR;
        List<Student> years = IntStream.rangeClosed(first, LAST_YEAR)
                .boxed()
                .flatMap(year -> stage(resident, year).map(stage -> new Student(resident, year, stage)).stream())
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(resident.dice("student aid").pick(years));
    }

    /** What is certain: everybody's compulsory nine years, and what somebody attends now. */
    private static Optional<SchoolStatus> stage(Resident resident, int year) {
        int grade = Grades.of(resident.born(), year);
        if (grade >= 1 && grade <= 9) {
            return Optional.of(grade <= 6 ? SchoolStatus.PRIMARY : SchoolStatus.JUNIOR_HIGH);
        }
        return grade > 9 && year == LAST_YEAR && resident.isPupil()
                ? Optional.of(resident.member().schoolStatus())
                : Optional.empty();
    }
}
