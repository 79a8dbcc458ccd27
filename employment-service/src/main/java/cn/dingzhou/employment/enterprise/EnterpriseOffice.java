package cn.dingzhou.employment.enterprise;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where enterprises are registered, and verified by somebody else. */
@ApplicationScoped
class EnterpriseOffice {

    private final EnterpriseRepository enterprises;
    private final AuditTrail audit;

    EnterpriseOffice(EnterpriseRepository enterprises, AuditTrail audit) {
        this.enterprises = enterprises;
        this.audit = audit;
    }

    @Transactional
    Enterprise register(RegisterEnterprise request, Caller caller, Taking by) {
        caller.requireInScope(request.region());
        Map<CreditCode, Enterprise> known = enterprises.withCodes(Set.of(request.code()));
        Enterprise enterprise = register(request, known, by);
        enterprises.write();
        return enterprise;
    }

    /** Among those that are known. */
    Enterprise register(RegisterEnterprise request, Map<CreditCode, Enterprise> known, Taking by) {
        Enterprise entered = known.get(request.code());
        if (entered != null) {
            entered.register(request, by);
            return entered;
        }
        Enterprise enterprise = new Enterprise(request, by);
        enterprises.persist(enterprise);
        return enterprise;
    }

    @Transactional
    Enterprise change(UUID id, RegisterEnterprise request, IfMatch ifMatch, Caller caller, Taking by) {
        Enterprise enterprise = hold(id, ifMatch, caller);
        caller.requireInScope(request.region());
        enterprise.change(request, by);
        enterprises.write();
        return enterprise;
    }

    @Transactional
    Enterprise verify(UUID id, IfMatch ifMatch, Caller caller, Taking by) {
        Enterprise enterprise = hold(id, ifMatch, caller);
        enterprise.verify(by);
        enterprises.write();
        return enterprise;
    }

    @Transactional
    Enterprise refuse(UUID id, RefuseEnterprise request, IfMatch ifMatch, Caller caller, Taking by) {
        Enterprise enterprise = hold(id, ifMatch, caller);
        enterprise.refuse(request.reason(), by);
        enterprises.write();
        return enterprise;
    }

    /** What is shown stands or falls with its entry in the audit trail. */
    @Transactional
    ContactView disclose(UUID id, String purpose, Caller caller) {
        Contact contact = enterprises.locate(id, caller).contact();
        if (contact == null) {
            throw new NotFoundException(Text.of("联系人", "contact"));
        }
        audit.record("enterprise-contact-read", "enterprises/" + id, purpose);
        return contact.disclosed();
    }

    private Enterprise hold(UUID id, IfMatch ifMatch, Caller caller) {
        Enterprise enterprise = enterprises.lock(id, caller);
        ifMatch.require(enterprise.version());
        return enterprise;
    }
}
