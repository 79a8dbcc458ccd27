package cn.dingzhou.insurance.payment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who did something, on which day.
 *
 * @param by the person's id at the identity provider
 */
@Embeddable
@Schema(description = "签批 / who, and when")
record Signature(@Schema(description = "账号 id / account id") String by, LocalDate on) {}
