package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.UuidGenerator;

/** People registered and living together (户): the aggregate that members, categories and incomes belong to. */
@Entity
@Filter(name = RegionScope.FILTER)
class Household {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String number;
    private RegionCode villageCode;

    /** The main cause first. */
    @Enumerated(EnumType.STRING)
    private List<Cause> causes;

    /** Its present one, which is also the last of the periods; here lists can be filtered by it. */
    @Enumerated(EnumType.STRING)
    private Category category;

    @ElementCollection
    @CollectionTable(name = "category_period", joinColumns = @JoinColumn(name = "household_id"))
    @OrderBy("since")
    private Set<CategoryPeriod> categories = new LinkedHashSet<>();

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("since")
    private List<MonitoringPeriod> monitoring = new ArrayList<>();

    /** When anything of it last changed; makes a change in a member or an income a new version of the household. */
    private Instant changedAt;

    protected Household() {}

    private Household(String number, RegionCode villageCode, List<Cause> causes, Instant now) {
        this.number = number;
        this.villageCode = villageCode;
        this.causes = List.copyOf(causes);
        this.changedAt = now;
    }

    /** A household whose input was checked: see {@link Registration}. */
    static Household register(Registration registration, Instant now) {
        Household household = new Household(
                registration.request().number(),
                registration.village(),
                registration.request().mainAndOtherCauses(),
                now);
        registration.history().forEach(household::begin);
        registration.arrivals().forEach(household.members()::add);
        return household;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String number() {
        return number;
    }

    RegionCode village() {
        return villageCode;
    }

    List<Cause> causes() {
        return causes;
    }

    /** Oldest first. */
    List<CategoryPeriod> categories() {
        return List.copyOf(categories);
    }

    CategoryPeriod currentCategory() {
        List<CategoryPeriod> history = categories();
        return history.get(history.size() - 1);
    }

    Standing standing() {
        return new Standing(this, monitoring);
    }

    /** Oldest first. */
    List<MonitoringPeriod> monitoring() {
        return List.copyOf(monitoring);
    }

    Members members() {
        return new Members(this, members);
    }

    void moveTo(RegionCode village) {
        villageCode = village;
    }

    void explainBy(List<Cause> mainAndOthers) {
        if (!causes.equals(mainAndOthers)) {
            causes = List.copyOf(mainAndOthers);
        }
    }

    /** Something of it changed, be it in another table. */
    void touch(Instant now) {
        changedAt = now;
    }

    void begin(CategoryPeriod period) {
        categories.add(period);
        category = period.category();
    }

    /** What others learn of it; its version is right once it is flushed. */
    HouseholdState state(List<YearIncome> incomes) {
        return new HouseholdState(
                id,
                version,
                villageCode,
                categories.stream().map(CategoryPeriod::state).toList(),
                monitoring.stream().map(MonitoringPeriod::state).toList(),
                members.stream().map(Member::state).toList(),
                incomes);
    }
}
