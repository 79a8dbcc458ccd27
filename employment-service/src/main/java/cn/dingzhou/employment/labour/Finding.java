package cn.dingzhou.employment.labour;

import cn.dingzhou.rest.problem.FieldError;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a visit found; only who is not available has a reason. */
@Embeddable
record Finding(
        @Enumerated(EnumType.STRING) State state,
        @Enumerated(EnumType.STRING) @Nullable NotAvailable reason,
        @Nullable String note) {

    /** Whoever is in training is so by a course on record, never by a visit. */
    enum State {
        WORKING,
        LOOKING,
        NOT_AVAILABLE
    }

    Optional<FieldError> error() {
        if (state == State.NOT_AVAILABLE && reason == null) {
            return Optional.of(new FieldError(
                    "/reason", "reason-missing", "暂不能就业须填原因。", "Tell why the person is not available for work."));
        }
        if (state != State.NOT_AVAILABLE && reason != null) {
            return Optional.of(new FieldError(
                    "/reason", "reason-unexpected", "仅暂不能就业才填原因。", "Only who is not available has a reason."));
        }
        return Optional.empty();
    }
}
