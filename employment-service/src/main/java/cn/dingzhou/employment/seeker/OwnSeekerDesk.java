package cn.dingzhou.employment.seeker;

import cn.dingzhou.employment.household.KnownMember;
import cn.dingzhou.records.facts.Takings;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/** What somebody does with their own registration: the one of the account that calls, wherever they live. */
@ApplicationScoped
class OwnSeekerDesk {

    private final SeekerRepository seekers;
    private final Registration registration;
    private final CurrentCaller caller;
    private final Takings takings;

    OwnSeekerDesk(SeekerRepository seekers, Registration registration, CurrentCaller caller, Takings takings) {
        this.seekers = seekers;
        this.registration = registration;
        this.caller = caller;
        this.takings = takings;
    }

    @Transactional
    Seeker register(RegisterSeeker request) {
        return RegionScope.asSystem(() -> {
            Seeker seeker =
                    registration.register(request, caller.current().subject(), this::isOfOwnHousehold, takings.now());
            seekers.write();
            return seeker;
        });
    }

    /** @throws NotFoundException before they registered */
    Seeker read() {
        return RegionScope.asSystem(() -> seekers.ofAccount(caller.current().subject()))
                .orElseThrow(() -> new NotFoundException(Text.of("求职登记", "registration")));
    }

    @Transactional
    Seeker change(RegisterSeeker request, IfMatch ifMatch) {
        return change(ifMatch, seeker -> registration.change(seeker, request, this::isOfOwnHousehold));
    }

    @Transactional
    Seeker pause(IfMatch ifMatch) {
        return change(ifMatch, Seeker::pause);
    }

    @Transactional
    Seeker resume(IfMatch ifMatch) {
        return change(ifMatch, Seeker::resume);
    }

    private Seeker change(IfMatch ifMatch, Consumer<Seeker> change) {
        Seeker own = read();
        return RegionScope.asSystem(() -> {
            Seeker seeker = seekers.lock(own.id());
            ifMatch.require(seeker.version());
            change.accept(seeker);
            seekers.write();
            return seeker;
        });
    }

    private boolean isOfOwnHousehold(KnownMember member) {
        String household = caller.current().household();
        return household != null && household.equals(member.householdNumber());
    }
}
