package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.Findings;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** People registered and living together (户): the aggregate that members, categories and incomes belong to. */
@Entity
@Filter(name = RegionScope.FILTER)
class Household {

    @Id
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

    /** Eager, since no event tells of it, which would read it before the session ends. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "residence", joinColumns = @JoinColumn(name = "household_id"))
    @OrderBy("since")
    private Set<Residence> residences = new LinkedHashSet<>();

    /** When it was merged into another. */
    @Nullable
    private LocalDate endedOn;

    @Nullable
    private UUID mergedInto;

    /** When anything of it last changed; makes a change in a member or an income a new version of the household. */
    private Instant changedAt;

    /** Not known of what came with a split, or was there before it was kept. */
    @Nullable
    private String registeredBy;

    protected Household() {}

    private Household(
            String number, Residence residence, List<Cause> causes, @Nullable String registeredBy, Instant now) {
        this.id = SortableId.next();
        this.number = number;
        this.villageCode = residence.villageCode();
        this.residences.add(residence);
        this.causes = List.copyOf(causes);
        this.registeredBy = registeredBy;
        this.changedAt = now;
    }

    /** A household whose input was checked: see {@link Registration}. */
    static Household register(Registration registration, String by, Instant now) {
        Household household = new Household(
                registration.request().number(),
                new Residence(registration.village(), registration.request().identifiedOn()),
                registration.request().mainAndOtherCauses(),
                by,
                now);
        registration.history().forEach(household::begin);
        registration.arrivals().forEach(arrival -> household.members().add(arrival, by));
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

    /** Oldest first. */
    List<Residence> residences() {
        return List.copyOf(residences);
    }

    /** An import says that it lives elsewhere, from the day of the import on. */
    void moveTo(RegionCode village, LocalDate on) {
        if (!village.equals(villageCode)) {
            residences.removeIf(residence -> residence.since().equals(on));
            residences.add(new Residence(village, on));
            villageCode = village;
        }
    }

    /**
     * Moves to another village.
     *
     * @throws cn.dingzhou.rest.problem.InvalidInputException if it lives there, or the day lies in the future or not after the last move
     */
    void move(Residence to, LocalDate today) {
        Findings findings = new Findings();
        LocalDate since = residences().get(residences.size() - 1).since();
        if (to.since().isAfter(today)) {
            findings.add("/on", "in-the-future", "日期晚于今天。", "The date lies in the future.");
        }
        if (!to.since().isAfter(since)) {
            findings.add(
                    "/on",
                    "before-last-move",
                    "日期须晚于住在现村的起始日 %s。".formatted(since),
                    "It lives where it does since %s; move on a later day.".formatted(since));
        }
        if (to.villageCode().equals(villageCode)) {
            findings.add("/villageCode", "lives-there", "该户已在这个村。", "It lives there already.");
        }
        findings.orThrow();
        residences.add(to);
        villageCode = to.villageCode();
    }

    /** A household of those who leave, in this one's category and under its monitoring. */
    Household splitOff(String itsNumber, LocalDate on, List<Arrival> arrivals, Instant now) {
        Household fresh = new Household(itsNumber, new Residence(villageCode, on), causes, null, now);
        CategoryPeriod present = currentCategory();
        fresh.begin(new CategoryPeriod(present.category(), present.highStandard(), on, Origin.INHERITED, null));
        standing().open().ifPresent(period -> fresh.monitoring.add(period.inheritedBy(fresh, on)));
        arrivals.forEach(arrival -> fresh.members().add(arrival, null));
        return fresh;
    }

    void end(LocalDate on, UUID into) {
        endedOn = on;
        mergedInto = into;
    }

    boolean isEnded() {
        return endedOn != null;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    void explainBy(List<Cause> mainAndOthers) {
        if (!causes.equals(mainAndOthers)) {
            causes = List.copyOf(mainAndOthers);
        }
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String registeredBy() {
        return registeredBy;
    }

    /** Whether its people were ever counted by what was decided of it. */
    boolean wasDecidedOf() {
        return categories.stream().anyMatch(CategoryPeriod::isDecided);
    }

    /** Whether it came of another, or another of it. */
    boolean isTiedToOthers() {
        return isEnded()
                || categories.stream().anyMatch(period -> period.origin() == Origin.INHERITED)
                || members.stream().anyMatch(member -> member.departureReason() == DepartureReason.SPLIT_OFF);
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
                endedOn,
                categories.stream().map(CategoryPeriod::state).toList(),
                monitoring.stream().map(MonitoringPeriod::state).toList(),
                members.stream().map(Member::state).toList(),
                incomes,
                number,
                members().cardsDue());
    }
}
