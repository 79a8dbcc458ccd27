package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Category;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ordinary households with two children at least: of the students who were granted aid, the registered are less than half. */
final class OrdinaryHouseholds {

    private static final int COUNT = 2_400;
    private static final Registration REGISTRATION =
            new Registration(Category.ORDINARY, LocalDate.of(2014, 1, 2), null, null);
    /** Beyond the numbers of the poor and the low-income in any village. */
    private static final int FIRST_NUMBER = 5_001;

    private static final int SMALLEST = 4;
    private static final int LARGEST = 6;
    private static final int CHILDREN = 2;

    private final Households registry;

    OrdinaryHouseholds(Households registry) {
        this.registry = registry;
    }

    /** By village and household number. */
    Stream<HouseholdRow> rows(List<Village> villages, long[] persons) {
        long[] counts = Shares.of(COUNT, persons);
        return IntStream.range(0, counts.length).boxed().flatMap(i -> village(villages.get(i), (int) counts[i]));
    }

    private Stream<HouseholdRow> village(Village village, int count) {
        Dice dice =
                new Dice("ordinary households", Long.parseLong(village.code().value()));
        return IntStream.range(0, count)
                .mapToObj(i -> registry.household(village, FIRST_NUMBER + i, family(dice), REGISTRATION, dice));
    }

    private static List<Person> family(Dice dice) {
        List<Person> family;
        do {
            family = Families.ofSize(dice.between(SMALLEST, LARGEST), Households.youngest(REGISTRATION), dice);
        } while (family.stream().filter(OrdinaryHouseholds::isPupil).count() < CHILDREN);
        return family;
    }

    private static boolean isPupil(Person person) {
        int grade = Grades.of(person.born(), Person.AS_OF.getYear());
        return grade >= 1 && grade <= 11;
    }
}
