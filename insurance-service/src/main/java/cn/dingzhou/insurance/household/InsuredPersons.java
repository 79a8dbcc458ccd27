package cn.dingzhou.insurance.household;

import cn.dingzhou.records.access.HeldPerson;
import cn.dingzhou.records.access.PersonFinder;
import cn.dingzhou.records.access.PersonalDataRequest;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import cn.dingzhou.rest.security.CurrentCaller;
import cn.dingzhou.rest.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The insurance knows persons as a household alone: it is the household that is insured. */
@ApplicationScoped
class InsuredPersons implements PersonFinder {

    private final HouseholdRepository households;
    private final CurrentCaller caller;

    InsuredPersons(HouseholdRepository households, CurrentCaller caller) {
        this.households = households;
        this.caller = caller;
    }

    @Override
    public HeldPerson locate(PersonalDataRequest request) {
        UUID id = request.requiredHousehold();
        Caller asking = caller.current();
        return ofTheRegion(id, asking)
                .or(() -> own(id, asking))
                .map(household -> new HeldPerson(null, household.id(), null))
                .orElseThrow(() -> new NotFoundException(Text.of("户", "household")));
    }

    private Optional<KnownHousehold> ofTheRegion(UUID id, Caller asking) {
        return asking.hasRole(Roles.REGISTRAR) ? households.known(id) : Optional.empty();
    }

    private Optional<KnownHousehold> own(UUID id, Caller asking) {
        String number = asking.hasRole(Roles.RESIDENT) ? asking.household() : null;
        return number == null
                ? Optional.empty()
                : RegionScope.asSystem(() -> households.known(id))
                        .filter(household -> number.equals(household.number()));
    }
}
