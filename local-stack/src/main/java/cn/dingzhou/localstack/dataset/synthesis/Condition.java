package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Education;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.localstack.dataset.rows.Health;
import cn.dingzhou.localstack.dataset.rows.SchoolStatus;
import java.util.ArrayList;
import java.util.List;

/** How a person is at the end of 2020: health, capacity to work, schooling. */
record Condition(List<Health> health, LabourCapacity labour, Education education, SchoolStatus school) {

    private static final List<Education> LEVELS = List.of(
            Education.ILLITERATE,
            Education.PRIMARY,
            Education.JUNIOR_HIGH,
            Education.SENIOR_HIGH,
            Education.COLLEGE,
            Education.BACHELOR_AND_ABOVE);

    private static final int PENSION_AGE = 60;
    /** Healthy people below it are never without labour: they were of working age when identified, and still may be. */
    private static final int TOO_OLD_TO_WORK = 70;

    static Condition of(Person person, Dice dice) {
        SchoolStatus school = school(person, dice);
        List<Health> health = health(person.age(), dice);
        return new Condition(
                health, labour(person.age(), health, school, dice), education(person.age(), school, dice), school);
    }

    boolean ill() {
        return health.contains(Health.CHRONIC_ILLNESS) || health.contains(Health.SERIOUS_ILLNESS);
    }

    boolean disabled() {
        return health.contains(Health.DISABILITY);
    }

    boolean pupil() {
        return school != SchoolStatus.NOT_IN_SCHOOL;
    }

    boolean works() {
        return labour != LabourCapacity.NONE && labour != LabourCapacity.LOST;
    }

    private static SchoolStatus school(Person person, Dice dice) {
        int grade = Grades.of(person.born(), Person.AS_OF.getYear());
        if (grade <= 9) {
            return grade <= 6 ? SchoolStatus.PRIMARY : SchoolStatus.JUNIOR_HIGH;
        }
        if (grade <= 12 && (grade < 12 || dice.percent(85))) {
            return dice.percent(55) ? SchoolStatus.SENIOR_HIGH : SchoolStatus.VOCATIONAL;
        }
        if (grade >= 13 && grade <= 16 && dice.percent(45)) {
            return grade <= 15 && dice.percent(60) ? SchoolStatus.COLLEGE : SchoolStatus.BACHELOR_AND_ABOVE;
        }
        return SchoolStatus.NOT_IN_SCHOOL;
    }

    private static List<Health> health(int age, Dice dice) {
        List<Health> health = new ArrayList<>();
        if (dice.percent(age > PENSION_AGE ? 42 : age > 40 ? 20 : 2)) {
            health.add(Health.CHRONIC_ILLNESS);
        }
        if (dice.percent(age > 40 ? 7 : 1)) {
            health.add(Health.SERIOUS_ILLNESS);
        }
        if (dice.percent(age > 30 ? 12 : 2)) {
            health.add(Health.DISABILITY);
        }
        return health.isEmpty() ? List.of(Health.HEALTHY) : List.copyOf(health);
    }

    private static LabourCapacity labour(int age, List<Health> health, SchoolStatus school, Dice dice) {
        if (school != SchoolStatus.NOT_IN_SCHOOL) {
            return LabourCapacity.NONE;
        }
        if (age >= TOO_OLD_TO_WORK) {
            return dice.percent(75) ? LabourCapacity.NONE : LabourCapacity.WEAK;
        }
        if (health.contains(Health.SERIOUS_ILLNESS) || health.contains(Health.DISABILITY)) {
            return dice.pick(List.of(LabourCapacity.LOST, LabourCapacity.WEAK, LabourCapacity.WEAK));
        }
        if (age > PENSION_AGE || health.contains(Health.CHRONIC_ILLNESS)) {
            return LabourCapacity.WEAK;
        }
        return dice.percent(12) ? LabourCapacity.SKILLED : LabourCapacity.ORDINARY;
    }

    private static Education education(int age, SchoolStatus school, Dice dice) {
        return switch (school) {
            case PRIMARY, JUNIOR_HIGH -> Education.PRIMARY;
            case SENIOR_HIGH, VOCATIONAL -> Education.JUNIOR_HIGH;
            case COLLEGE, BACHELOR_AND_ABOVE -> Education.SENIOR_HIGH;
            case NOT_IN_SCHOOL -> LEVELS.get(finished(age, dice));
        };
    }

    /** Index of the highest level finished, by generation. */
    private static int finished(int age, Dice dice) {
        if (age > 65) {
            return dice.weighted(33, 49, 16, 2);
        }
        if (age > 40) {
            return dice.weighted(3, 35, 52, 10);
        }
        return age > 24 ? dice.weighted(0, 8, 62, 18, 8, 4) : dice.weighted(0, 0, 55, 45);
    }
}
