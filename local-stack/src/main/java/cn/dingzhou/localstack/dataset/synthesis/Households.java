package cn.dingzhou.localstack.dataset.synthesis;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.MemberRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** 25,070 registered poor people in 9,500 households, 360 low-income households that were never poor, and ordinary ones. */
public final class Households {

    private static final int POOR_PERSONS = 25_070;
    private static final int POOR_HOUSEHOLDS = 9_500;
    private static final int LOW_INCOME_HOUSEHOLDS = 360;

    private static final int ADULT = 18;
    /** Whoever is so old at the end of a year has entered primary school. */
    private static final int FIRST_GRADER = 7;

    /** Percent of households with one, two, ... six members among the poor. */
    private static final int[] SIZES = {24, 32, 20, 14, 7, 3};

    private final CitizenIds citizenIds = new CitizenIds();
    private final Phones phones = new Phones(0);
    private final List<HouseholdRow> rows = new ArrayList<>();
    private int registeredSoFar;

    public Households(Villages villages, Populations populations) {
        long[] persons = populations.atFirst();
        long[] weights = IntStream.range(0, persons.length)
                .mapToLong(i -> persons[i] * villages.all().get(i).share())
                .toArray();
        long[] poor = Shares.of(POOR_HOUSEHOLDS, weights);
        long[] lowIncome = Shares.of(LOW_INCOME_HOUSEHOLDS, weights);
        int[] sizes = sizes();
        for (int i = 0; i < poor.length; i++) {
            addVillage(villages.all().get(i), poor[i], lowIncome[i], sizes);
        }
        new OrdinaryHouseholds(this).rows(villages.all(), persons).forEach(rows::add);
    }

    /** By village and household number; the ordinary ones last. */
    public List<HouseholdRow> rows() {
        return List.copyOf(rows);
    }

    private void addVillage(Village village, long poor, long lowIncome, int[] sizes) {
        Dice dice = new Dice("households", Long.parseLong(village.code().value()));
        int number = 0;
        for (long i = 0; i < poor; i++) {
            int size = sizes[registeredSoFar++];
            rows.add(household(village, ++number, size, Registration.exited(dice), dice));
        }
        for (long i = 0; i < lowIncome; i++) {
            rows.add(household(village, ++number, 1 + dice.weighted(SIZES), Registration.lowIncome(dice), dice));
        }
    }

    private HouseholdRow household(Village village, int number, int size, Registration registration, Dice dice) {
        return household(village, number, Families.ofSize(size, youngest(registration), dice), registration, dice);
    }

    /** At school by then, since a child's status of 2020 stays on record; and born before the year of identification. */
    static int youngest(Registration registration) {
        return Math.max(
                FIRST_GRADER,
                Person.AS_OF.getYear() - registration.identifiedOn().getYear() + 1);
    }

    HouseholdRow household(Village village, int number, List<Person> family, Registration registration, Dice dice) {
        List<Condition> conditions =
                family.stream().map(person -> Condition.of(person, dice)).toList();
        boolean poor = registration.category() == Category.EXITED;
        return new HouseholdRow(
                String.format(Locale.ROOT, "%s%04d", village.code(), number),
                village.code(),
                registration.category(),
                registration.identifiedOn(),
                registration.exitedOn(),
                registration.highStandard(),
                poor ? Causes.of(conditions, dice) : List.of(),
                members(family, conditions, dice));
    }

    private List<MemberRow> members(List<Person> family, List<Condition> conditions, Dice dice) {
        String surname = Names.surname(dice);
        return IntStream.range(0, family.size())
                .mapToObj(i -> member(family.get(i), conditions.get(i), surname, dice))
                .toList();
    }

    private MemberRow member(Person person, Condition condition, String surname, Dice dice) {
        String name = (marriedIn(person) ? Names.surname(dice) : surname) + Names.given(person.sex(), dice);
        boolean reachable = person.age() >= ADULT && dice.percent(person.relation() == Relation.HEAD ? 85 : 35);
        return new MemberRow(
                name,
                citizenIds.next(person.born(), person.sex()),
                person.relation(),
                reachable ? phones.next() : null,
                condition.health(),
                condition.labour(),
                condition.education(),
                condition.school(),
                true);
    }

    private static boolean marriedIn(Person person) {
        return switch (person.relation()) {
            case SPOUSE, DAUGHTER_IN_LAW -> true;
            case PARENT -> person.sex() == Sex.FEMALE;
            default -> false;
        };
    }

    /** Sizes of all poor households, drawn by weight and then mended to hold exactly the poor persons. */
    private static int[] sizes() {
        Dice dice = new Dice("household sizes", 0);
        int[] sizes = IntStream.range(0, POOR_HOUSEHOLDS)
                .map(i -> 1 + dice.weighted(SIZES))
                .toArray();
        int missing = POOR_PERSONS - IntStream.of(sizes).sum();
        while (missing != 0) {
            int at = dice.between(0, sizes.length - 1);
            int mended = sizes[at] + Integer.signum(missing);
            if (mended >= 1 && mended <= SIZES.length) {
                sizes[at] = mended;
                missing -= Integer.signum(missing);
            }
        }
        return sizes;
    }
}
