package cn.dingzhou.household.emergency;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What another person said of an emergency access. */
@Embeddable
@Schema(name = "EmergencyAccessReview", description = "复核 / review by another person")
record Review(
        @Schema(description = "复核人的账号 id / the person's account id") String reviewedBy,
        Instant reviewedAt,
        @Schema(description = "是否确有必要 / whether it was needed") boolean justified,
        @Nullable String note) {}
