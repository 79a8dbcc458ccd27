package cn.dingzhou.employment.placement;

import cn.dingzhou.events.PlacementChannel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody came to a job, as far as it is known here. */
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) PlacementChannel channel,
        @Nullable UUID applicationId,
        @Nullable UUID postId,
        @Nullable UUID fairId,
        @Nullable UUID enterpriseId) {}
