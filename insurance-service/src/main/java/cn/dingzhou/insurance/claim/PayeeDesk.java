package cn.dingzhou.insurance.claim;

import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.rest.conditional.IfMatch;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps whom the money goes to, encrypted. */
@ApplicationScoped
class PayeeDesk {

    private final ClaimOffice office;
    private final ClaimRepository claims;
    private final PersonalDataCipher cipher;
    private final AuditTrail audit;

    PayeeDesk(ClaimOffice office, ClaimRepository claims, PersonalDataCipher cipher, AuditTrail audit) {
        this.office = office;
        this.claims = claims;
        this.cipher = cipher;
        this.audit = audit;
    }

    Claim name(UUID id, NamePayee request, IfMatch ifMatch, Taking by) {
        Payee payee = new Payee(
                request.name().strip(),
                request.bank().strip(),
                request.account(),
                cipher.blindIndex(request.account()),
                request.phone());
        return office.name(id, payee, request.on(), ifMatch, by);
    }

    /** What is shown stands or falls with its entry in the audit trail. */
    @Transactional
    PayeeView disclose(UUID id, String purpose) {
        Payee payee = claims.locate(id).payee();
        if (payee == null) {
            throw new NotFoundException(Text.of("收款人", "payee"));
        }
        audit.record("payee-read", "claims/" + id, purpose);
        return payee.disclosed();
    }
}
