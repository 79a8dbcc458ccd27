package cn.dingzhou.insurance.household;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A household of the registry: where it is, its classes and how many belonged to it, each with their dates. */
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
    @CollectionTable(name = "household_class", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<ClassPeriod> classes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "household_membership", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<Membership> memberships = new ArrayList<>();

    protected Household() {}

    private Household(UUID id) {
        this.id = id;
    }

    static Household of(HouseholdState state) {
        Household household = new Household(state.id());
        household.follow(state);
        return household;
    }

    /** Becomes what the registry says it is now. */
    void follow(HouseholdState state) {
        villageCode = state.village();
        number = state.number();
        replace(classes, state.categories().stream().map(ClassPeriod::of).toList());
        replace(memberships, state.members().stream().map(Membership::of).toList());
    }

    UUID id() {
        return id;
    }

    KnownHousehold known() {
        return new KnownHousehold(id, number, villageCode, classes, memberships);
    }

    /** In place, so that Hibernate writes only the rows that differ. */
    private static <T> void replace(List<T> rows, List<T> now) {
        if (!rows.equals(now)) {
            rows.clear();
            rows.addAll(now);
        }
    }
}
