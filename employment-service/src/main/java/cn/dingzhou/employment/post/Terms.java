package cn.dingzhou.employment.post;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.InvalidInputException;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a post offers.
 *
 * @param wageMin yuan a month
 * @param wageMax yuan a month
 */
@Embeddable
record Terms(String title, int headcount, BigDecimal wageMin, BigDecimal wageMax, RegionCode region) {

    /**
     * What was asked for.
     *
     * @throws InvalidInputException if the highest wage lies below the lowest
     */
    static Terms of(OfferPost request) {
        List<FieldError> errors = request.contradictions();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new Terms(
                request.title().strip(),
                request.headcount(),
                request.wageMin().setScale(2),
                request.wageMax().setScale(2),
                request.region());
    }
}
