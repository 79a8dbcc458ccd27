package cn.dingzhou.gateway.indicator;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a household adds to the sums of households and persons. */
final class HouseholdCount {

    private static final Set<Category> REGISTERED = Set.of(Category.REGISTERED_POOR, Category.EXITED);
    private static final int FIRST_AGE = 6;
    private static final int LAST_AGE = 15;

    /** 户: one from its first category on, until it ends. */
    static List<Contribution> registered(HouseholdState household) {
        return steps(household, day -> categoryOn(day, household).isPresent() ? 1 : 0);
    }

    /** 户: one while it is registered poor or has exited. */
    static List<Contribution> registeredOrExited(HouseholdState household) {
        return steps(
                household,
                day -> categoryOn(day, household).filter(REGISTERED::contains).isPresent() ? 1 : 0);
    }

    /** That it is registered poor or has exited, as long as that is so. */
    static List<Fact> registeredTimes(HouseholdState household, String what) {
        List<Fact> times = new ArrayList<>();
        List<CategoryPeriod> categories = household.categories();
        for (int i = 0; i < categories.size(); i++) {
            CategoryPeriod period = categories.get(i);
            LocalDate next = i + 1 < categories.size() ? categories.get(i + 1).since() : household.endedOn();
            if (REGISTERED.contains(period.category())) {
                times.add(new Fact(household.id().toString(), what, household.village(), period.since(), next, 1));
            }
        }
        return times;
    }

    /** 户: one while it is under monitoring, by its kind. */
    static List<Contribution> monitored(HouseholdState household) {
        return household.monitoring().stream()
                .flatMap(time ->
                        Steps.stay(household.village(), time.since(), earlier(time.clearedOn(), household.endedOn()))
                                .stream()
                                .map(step -> step.under(time.kind())))
                .toList();
    }

    /** 户: one while it is in the category. */
    static List<Contribution> in(Category category, HouseholdState household) {
        return steps(
                household,
                day -> categoryOn(day, household).filter(category::equals).isPresent() ? 1 : 0);
    }

    /** 人: its members while it is registered poor. */
    static List<Contribution> poorPersons(HouseholdState household) {
        return steps(
                household,
                day -> categoryOn(day, household)
                                .filter(Category.REGISTERED_POOR::equals)
                                .isPresent()
                        ? household.members().stream()
                                .filter(member -> belongs(member, day))
                                .count()
                        : 0);
    }

    /** Fen a year, of a household that was registered poor at the year's end, or had been and exited. */
    static List<Contribution> netIncome(HouseholdState household) {
        return registeredIncomes(household, HouseholdState.YearIncome::netFen);
    }

    /** 人: whom that income supported. */
    static List<Contribution> supportedPersons(HouseholdState household) {
        return registeredIncomes(household, HouseholdState.YearIncome::members);
    }

    /** 人: its members from their sixth birthday's month on until the sixteenth's. */
    static List<Contribution> ofCompulsoryAge(HouseholdState household) {
        return compulsoryAges(household, "").stream()
                .flatMap(fact -> Steps.stay(fact.region(), fact.from(), fact.until()).stream())
                .toList();
    }

    /** That a member is of compulsory age, 6 to 15. */
    static List<Fact> compulsoryAges(HouseholdState household, String what) {
        return household.members().stream()
                .map(member -> belonging(
                        household,
                        member,
                        what,
                        member.bornIn().plusYears(FIRST_AGE).atDay(1),
                        member.bornIn().plusYears(LAST_AGE + 1).atDay(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** 人: its members who are at school, while it is registered poor or has exited. */
    static List<Contribution> pupils(HouseholdState household) {
        return pupilTimes(household, "").stream()
                .flatMap(fact -> Steps.stay(fact.region(), fact.from(), fact.until()).stream())
                .toList();
    }

    /** That a member is at school and the household registered poor or exited. */
    static List<Fact> pupilTimes(HouseholdState household, String what) {
        return household.members().stream()
                .filter(MemberState::atSchool)
                .flatMap(member -> registeredTimes(household, what).stream()
                        .map(time -> belonging(household, member, what, time.from(), time.until())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The part of a time in which the member belongs to the household. */
    private static Optional<Fact> belonging(
            HouseholdState household, MemberState member, String what, LocalDate from, @Nullable LocalDate until) {
        LocalDate first = from.isAfter(member.joinedOn()) ? from : member.joinedOn();
        LocalDate end = earlier(earlier(until, member.leftOn()), household.endedOn());
        return end != null && !end.isAfter(first)
                ? Optional.empty()
                : Optional.of(new Fact(member.id().toString(), what, household.village(), first, end, 1));
    }

    @Nullable
    private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static List<Contribution> registeredIncomes(
            HouseholdState household, ToLongFunction<HouseholdState.YearIncome> amount) {
        return household.incomes().stream()
                .filter(income -> categoryOn(LocalDate.of(income.year(), 12, 31), household)
                        .filter(REGISTERED::contains)
                        .isPresent())
                .map(income -> Contribution.in(income.year(), household.village(), amount.applyAsLong(income)))
                .toList();
    }

    private static List<Contribution> steps(HouseholdState household, ToLongFunction<LocalDate> quantity) {
        return Steps.of(household.village(), history(household).toList(), quantity);
    }

    private static Stream<LocalDate> history(HouseholdState household) {
        Stream<LocalDate> categories = household.categories().stream().map(CategoryPeriod::since);
        Stream<@Nullable LocalDate> members =
                household.members().stream().flatMap(member -> Stream.of(member.joinedOn()));
        Stream<LocalDate> departures =
                household.members().stream().map(MemberState::leftOn).filter(Objects::nonNull);
        return Stream.of(categories, members, departures, Stream.ofNullable(household.endedOn()))
                .flatMap(days -> days);
    }

    private static Optional<Category> categoryOn(LocalDate day, HouseholdState household) {
        LocalDate endedOn = household.endedOn();
        return household.categories().stream()
                .filter(period -> endedOn == null || day.isBefore(endedOn))
                .filter(period -> !period.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(CategoryPeriod::category);
    }

    private static boolean belongs(MemberState member, LocalDate day) {
        LocalDate leftOn = member.leftOn();
        return !member.joinedOn().isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    private HouseholdCount() {}
}
