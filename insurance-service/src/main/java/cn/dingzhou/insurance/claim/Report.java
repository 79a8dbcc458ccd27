package cn.dingzhou.insurance.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a claim, and when.
 *
 * @param by the person's id at the identity provider
 */
@Embeddable
record Report(
        @Enumerated(EnumType.STRING) ClaimOrigin origin,
        @Nullable String reference,
        @Column(name = "reported_on") LocalDate on,
        @Column(name = "reported_by") String by) {}
