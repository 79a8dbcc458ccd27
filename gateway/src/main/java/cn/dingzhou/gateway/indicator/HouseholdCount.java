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

    /** 户: one from its first category on, until it ends. */
    static List<Contribution> registered(HouseholdState household) {
        return steps(household, day -> categoryOn(day, household).isPresent() ? 1 : 0);
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

    private static List<Contribution> registeredIncomes(
            HouseholdState household, ToLongFunction<HouseholdState.YearIncome> amount) {
        return household.incomes().stream()
                .filter(income -> categoryOn(LocalDate.of(income.year(), 12, 31), household)
                        .filter(REGISTERED::contains)
                        .isPresent())
                .map(income -> Contribution.in(income.year(), household.village(), amount.applyAsLong(income)))
                .toList();
    }

    /** The changes of a quantity that can only change on the days of the household's history. */
    private static List<Contribution> steps(HouseholdState household, ToLongFunction<LocalDate> quantity) {
        List<Contribution> changes = new ArrayList<>();
        long before = 0;
        for (LocalDate day : history(household).sorted().distinct().toList()) {
            long now = quantity.applyAsLong(day);
            if (now != before) {
                changes.add(Contribution.on(day, household.village(), now - before));
            }
            before = now;
        }
        return changes;
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
