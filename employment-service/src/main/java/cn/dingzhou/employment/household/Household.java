package cn.dingzhou.employment.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A household of the registry: where it is and what it was when. */
@Entity
@Filter(name = RegionScope.FILTER)
class Household {

    @Id
    private UUID id;

    private RegionCode villageCode;

    /** Absent until the registry tells it. */
    @Nullable
    private String number;

    @ElementCollection
    @CollectionTable(name = "household_category", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<CategoryPeriod> categories = new ArrayList<>();

    protected Household() {}

    Household(UUID id) {
        this.id = id;
    }

    /** Becomes what the registry says it is now. */
    void follow(HouseholdState state) {
        villageCode = state.village();
        number = state.number();
        List<CategoryPeriod> now =
                state.categories().stream().map(CategoryPeriod::of).toList();
        // In place, so that Hibernate writes only the rows that differ.
        if (!categories.equals(now)) {
            categories.clear();
            categories.addAll(now);
        }
    }

    UUID id() {
        return id;
    }

    RegionCode village() {
        return villageCode;
    }

    @Nullable
    String number() {
        return number;
    }

    /** What it was on a day; absent before it was registered. */
    Optional<Category> categoryOn(LocalDate day) {
        return categories.stream()
                .filter(period -> !period.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(CategoryPeriod::category);
    }
}
