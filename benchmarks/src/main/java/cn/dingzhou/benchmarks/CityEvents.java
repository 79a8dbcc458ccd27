package cn.dingzhou.benchmarks;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.Event;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.PopulationRecorded;
import cn.dingzhou.events.PopulationState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RegionRecorded;
import cn.dingzhou.events.RegionState;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.localstack.dataset.Dataset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of a whole city, the same ones each time: every household with its members, and for the registered ones everything
 * the published figures count, as often as it was published.
 */
final class CityEvents {

    static final int HOUSEHOLDS = Integer.getInteger("households", 340_000);

    private static final int MEMBERS = (int) (1_090_000L * HOUSEHOLDS / 340_000);

    /** In the city's registers. */
    private static final int REGISTERED = (int) (8_800L * HOUSEHOLDS / 340_000);

    private static final int LOW_INCOME = (int) (34_000L * HOUSEHOLDS / 340_000);
    private static final LocalDate IDENTIFIED = LocalDate.of(2014, 1, 1);
    private static final LocalDate REGISTERED_ON = LocalDate.of(2015, 1, 1);
    private static final LocalDate EXITED = LocalDate.of(2016, 7, 1);
    private static final YearMonth CHILDREN_BORN = YearMonth.of(1993, 1);
    private static final YearMonth PARENTS_BORN = YearMonth.of(1955, 1);

    private final Random random = new Random(20_201_231);
    private final Dataset dataset = new Dataset();
    private final List<RegionCode> villages = dataset.regions()
            .map(region -> region.code())
            .filter(code -> code.level() == RegionCode.Level.VILLAGE)
            .toList();
    private final List<HouseholdState> registered = new ArrayList<>();

    /** Those of the households before those of what is known about them. */
    Stream<Event> all() {
        Stream<Event> regions = dataset.regions()
                .map(row -> new RegionRecorded(
                        new RegionState(row.code(), 1, row.name(), row.validFrom(), null, row.aliases())));
        Stream<Event> households = IntStream.range(0, HOUSEHOLDS).mapToObj(this::household);
        return Stream.of(
                        regions,
                        populations(),
                        households,
                        Stream.of(new RegisteredFacts(registered, random)).flatMap(RegisteredFacts::all))
                .flatMap(events -> events);
    }

    private Stream<Event> populations() {
        Map<RegionCode, TreeMap<Integer, Integer>> persons = new TreeMap<>();
        dataset.populations().forEach(row -> persons.computeIfAbsent(row.villageCode(), village -> new TreeMap<>())
                .put(row.year(), row.persons()));
        return persons.entrySet().stream()
                .map(village -> new PopulationRecorded(new PopulationState(village.getKey(), 1, village.getValue())));
    }

    private Event household(int number) {
        boolean poor = number < REGISTERED;
        List<CategoryPeriod> categories = poor
                ? List.of(
                        new CategoryPeriod(Category.REGISTERED_POOR, false, IDENTIFIED.plusDays(random.nextInt(700))),
                        new CategoryPeriod(Category.EXITED, number % 3 > 0, EXITED.plusDays(random.nextInt(1600))))
                : List.of(new CategoryPeriod(
                        number < REGISTERED + LOW_INCOME ? Category.LOW_INCOME : Category.ORDINARY,
                        false,
                        REGISTERED_ON));
        HouseholdState household = new HouseholdState(
                RandomIds.next(random),
                1 + random.nextInt(3),
                villages.get(random.nextInt(villages.size())),
                null,
                categories,
                List.of(),
                members(number, categories.get(0).since()),
                poor ? incomes() : List.of(),
                "B%06d".formatted(number),
                poor && number % 5 < 4 ? 1 : 0);
        if (poor) {
            registered.add(household);
        }
        return new HouseholdRegistered(household);
    }

    private List<MemberState> members(int number, LocalDate since) {
        int count = (int) ((number + 1L) * MEMBERS / HOUSEHOLDS - (long) number * MEMBERS / HOUSEHOLDS);
        YearMonth child = CHILDREN_BORN.plusMonths(random.nextInt(12 * 28));
        YearMonth parent = PARENTS_BORN.plusMonths(random.nextInt(12 * 30));
        return Stream.of(
                        member(Relation.HEAD, Sex.MALE, parent, since, false),
                        member(Relation.SPOUSE, Sex.FEMALE, parent.plusMonths(9), since, false),
                        member(Relation.SON, Sex.MALE, child, since, child.getYear() > 1998 && child.getYear() < 2015),
                        member(Relation.PARENT, Sex.FEMALE, parent.minusYears(25), since, false))
                .limit(count)
                .toList();
    }

    private MemberState member(Relation relation, Sex sex, YearMonth bornIn, LocalDate since, boolean atSchool) {
        LocalDate joinedOn = since.isBefore(bornIn.atDay(20)) ? bornIn.atDay(20) : since;
        LabourCapacity capacity = relation == Relation.HEAD ? LabourCapacity.ORDINARY : LabourCapacity.WEAK;
        return new MemberState(
                RandomIds.next(random), relation, sex, bornIn, capacity, joinedOn, null, Education.PRIMARY, atSchool);
    }

    private List<YearIncome> incomes() {
        return IntStream.rangeClosed(2015, 2020)
                .mapToObj(year -> new YearIncome(year, 500_000L + random.nextInt(2_000_000), 3))
                .toList();
    }
}
