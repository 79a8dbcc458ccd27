package cn.dingzhou.household.assistance.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who of which office helps a household from when to when, as it is stored. */
@Embeddable
record HelperTerms(
        @Column(name = "begun_on") LocalDate on,
        @Column(name = "until_on") @Nullable LocalDate until,
        String unit,
        String staffReference) {

    HelperFacts facts() {
        return new HelperFacts(on, until, unit, staffReference, null);
    }
}
