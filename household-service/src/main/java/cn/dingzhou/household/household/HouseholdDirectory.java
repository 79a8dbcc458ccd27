package cn.dingzhou.household.household;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.records.personaldata.CitizenId;
import cn.dingzhou.rest.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the other parts of the registry look up households and their members. */
@ApplicationScoped
public class HouseholdDirectory {

    private final HouseholdRepository households;
    private final Intake intake;

    HouseholdDirectory(HouseholdRepository households, Intake intake) {
        this.households = households;
        this.intake = intake;
    }

    /** The households of these numbers that the running work may see. */
    public Map<String, KnownHousehold> byNumber(Collection<String> numbers) {
        return households.byNumber(numbers).values().stream().collect(toMap(Household::number, KnownHousehold::of));
    }

    /** Those of these households that the running work may see. It must not have changed anything before. */
    public List<KnownHousehold> all(Collection<UUID> ids) {
        List<KnownHousehold> known =
                households.withIds(ids).stream().map(KnownHousehold::of).toList();
        households.forget();
        return known;
    }

    /** @throws cn.dingzhou.rest.problem.NotFoundException if it does not exist, or lies outside the caller's region */
    public KnownHousehold locate(UUID id) {
        return KnownHousehold.of(households.locate(id));
    }

    /**
     * As {@link #locate}; nobody else changes it until the transaction ends.
     *
     * @throws cn.dingzhou.rest.problem.ConflictException if it was merged into another
     */
    public KnownHousehold lock(UUID id) {
        Household household = households.lock(id);
        HouseholdChanges.requireGoingOn(household);
        return KnownHousehold.of(household);
    }

    /** The name of its head as others may see it, or nothing when nobody is left. */
    public Optional<String> maskedHead(UUID id) {
        return Optional.ofNullable(HouseholdSummary.of(households.locate(id)).head());
    }

    /** What a person is found by, or nothing and a finding on {@code /citizenId}. */
    public @Nullable String citizenIdIndex(String citizenId, Findings findings) {
        return citizenIdIndex(citizenId, "", findings);
    }

    /** As above, with the finding on {@code citizenId} below a pointer. */
    public @Nullable String citizenIdIndex(String citizenId, String pointer, Findings findings) {
        CitizenId id = intake.citizenId(citizenId, pointer, findings);
        return id == null ? null : intake.index(id);
    }

    /** Those of these people, wherever they live, who belong to a registered poor household now. */
    public Set<String> registeredPoor(Collection<String> citizenIdIndexes) {
        return households.registeredPoor(citizenIdIndexes);
    }

    /** Lets no other transaction that holds one of them go on until this one ends. */
    public void hold(Collection<UUID> ids) {
        households.hold(ids);
    }
}
