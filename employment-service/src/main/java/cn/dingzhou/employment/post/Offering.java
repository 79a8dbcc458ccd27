package cn.dingzhou.employment.post;

import cn.dingzhou.employment.enterprise.NamedEnterprise;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An offer at a fair as it was read: what it says, or what is wrong with it. */
record Offering(OfferPost request, @Nullable Posting read, List<FieldError> errors) {

    static Offering of(OfferPost request, Validity fairDays, Participants participants) {
        try {
            Posting posting = Posting.of(request, fairDays);
            return new Offering(request, posting, participants.admit(request));
        } catch (DomainException invalid) {
            return new Offering(request, null, invalid.errors());
        }
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    /** @throws NullPointerException of one that could not be read */
    Posting posting() {
        return Objects.requireNonNull(read);
    }

    NamedEnterprise enterprise() {
        return new NamedEnterprise(
                request.enterpriseCode(), request.enterpriseName().strip(), request.region());
    }
}
