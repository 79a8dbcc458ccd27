package cn.dingzhou.insurance.household;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.records.lookup.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The households of the registry that the running work may see, as of the last event. */
@ApplicationScoped
public class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

    public Optional<KnownHousehold> known(UUID id) {
        return findByIdOptional(id).map(Household::known);
    }

    /** By their numbers; one that is not known, or lies outside the region, is missing. */
    public Map<String, KnownHousehold> byNumber(Collection<String> numbers) {
        return list("any_of(number, ?1)", AnyOf.texts(numbers)).stream()
                .map(Household::known)
                .collect(toMap(household -> Objects.requireNonNull(household.number()), household -> household));
    }

    /** Stores the households as the registry says they are now. */
    void store(Collection<HouseholdState> states) {
        Map<UUID, Household> known =
                list(
                                "any_of(id, ?1)",
                                AnyOf.ids(
                                        states.stream().map(HouseholdState::id).toList()))
                        .stream()
                        .collect(toMap(Household::id, household -> household));
        for (HouseholdState state : states) {
            Household household = known.get(state.id());
            if (household == null) {
                persist(Household.of(state));
            } else {
                household.follow(state);
            }
        }
    }
}
