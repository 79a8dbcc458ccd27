package cn.dingzhou.insurance.fund;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side of a movement. */
@Embeddable
@Schema(description = "分录 / a posting")
record Posting(
        @Enumerated(EnumType.STRING) Account account,
        @Schema(description = "元；转出为负 / yuan; below zero where the money comes from") BigDecimal amount) {}
