package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.CreditCode;
import cn.dingzhou.employment.enterprise.Enterprise;
import cn.dingzhou.employment.jobfair.KnownFair;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in a fair that is held, and whether another enterprise may.
 *
 * @param present those that have posts there; who is let in is added
 * @param known those of the offers that were known before
 */
record Participants(
        KnownFair fair, Set<CreditCode> present, Map<CreditCode, Enterprise> known, LocalDate today, Caller caller) {

    /** Lets in who makes an offer, or says why not. */
    List<FieldError> admit(OfferPost offer) {
        CreditCode code = offer.enterpriseCode();
        Enterprise enterprise = known.get(code);
        if (enterprise != null) {
            Optional<FieldError> objection =
                    enterprise.objection(offer.enterpriseName().strip(), caller);
            if (objection.isPresent()) {
                return List.of(objection.get());
            }
            if (enterprise.isRefused() && !fair.endsOn().isBefore(today)) {
                return List.of(new FieldError(
                        "/enterpriseCode",
                        "enterprise-refused",
                        "该企业未通过核验，不能参会。",
                        "The enterprise was refused; it cannot take part."));
            }
        }
        if (fair.capacity() != null && present.size() >= fair.capacity() && !present.contains(code)) {
            return List.of(new FieldError(
                    "/enterpriseCode",
                    "fair-full",
                    "招聘会最多 %d 家企业，已满。".formatted(fair.capacity()),
                    "The fair has room for %d enterprises and is full.".formatted(fair.capacity())));
        }
        present.add(code);
        return List.of();
    }
}
