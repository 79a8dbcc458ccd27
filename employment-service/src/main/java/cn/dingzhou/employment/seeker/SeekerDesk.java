package cn.dingzhou.employment.seeker;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Where officers register whoever comes to an office or a fair. */
@ApplicationScoped
class SeekerDesk {

    private final SeekerRepository seekers;
    private final Registration registration;
    private final AuditTrail audit;

    SeekerDesk(SeekerRepository seekers, Registration registration, AuditTrail audit) {
        this.seekers = seekers;
        this.registration = registration;
        this.audit = audit;
    }

    @Transactional
    Seeker register(RegisterSeeker request, Caller caller, Taking by) {
        caller.requireInScope(request.region());
        Seeker seeker = registration.register(request, null, member -> true, by);
        seekers.write();
        return seeker;
    }

    @Transactional
    Seeker change(UUID id, RegisterSeeker request, IfMatch ifMatch, Caller caller) {
        caller.requireInScope(request.region());
        return change(id, ifMatch, seeker -> registration.change(seeker, request, member -> true));
    }

    @Transactional
    Seeker link(UUID id, UUID memberId, IfMatch ifMatch) {
        return change(id, ifMatch, seeker -> registration.link(seeker, memberId));
    }

    @Transactional
    Seeker unlink(UUID id, IfMatch ifMatch) {
        return change(id, ifMatch, Seeker::unlink);
    }

    @Transactional
    Seeker pause(UUID id, IfMatch ifMatch) {
        return change(id, ifMatch, Seeker::pause);
    }

    @Transactional
    Seeker resume(UUID id, IfMatch ifMatch) {
        return change(id, ifMatch, Seeker::resume);
    }

    List<Seeker> withPhone(Phone phone) {
        return List.copyOf(
                seekers.withPhones(List.of(registration.index(phone))).values());
    }

    /** What is shown stands or falls with its entry in the audit trail. */
    @Transactional
    ContactView disclose(UUID id, String purpose) {
        Seeker seeker = seekers.locate(id);
        audit.record("seeker-read", "seekers/" + id, purpose);
        return seeker.contact().disclosed();
    }

    private Seeker change(UUID id, IfMatch ifMatch, Consumer<Seeker> change) {
        Seeker seeker = seekers.lock(id);
        ifMatch.require(seeker.version());
        change.accept(seeker);
        seekers.write();
        return seeker;
    }
}
