package cn.dingzhou.insurance.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in a claim.
 *
 * @param takenOn the day on paper
 * @param takenBy the person's id at the identity provider
 * @param reason a code, for a rejection or a returned payment
 * @param amount in yuan, where money was decided or moved
 */
@Embeddable
@Schema(name = "ClaimStep", description = "理赔的一步 / a step of a claim")
record Step(
        @Schema(description = "第几轮：有异议则加一 / grows with every objection") int round,
        @Enumerated(EnumType.STRING) StepKind kind,
        LocalDate takenOn,
        @Schema(description = "办理人的账号 id / the person's account id") String takenBy,
        @Schema(description = "录入时间 / when it was entered") Instant enteredAt,
        @Schema(description = "原因代码 / a coded reason") @Nullable String reason,
        @Nullable String note,
        @Schema(description = "金额，元 / amount in yuan") @Nullable BigDecimal amount) {}
