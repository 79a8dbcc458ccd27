package cn.dingzhou.employment.application;

import cn.dingzhou.events.RegionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the other parts of the service may know one.
 *
 * @param fairId absent for a post at no fair
 * @param postRegion where the work is
 */
public record KnownApplication(
        UUID id,
        UUID seekerId,
        UUID postId,
        @Nullable UUID fairId,
        UUID enterpriseId,
        String enterpriseName,
        RegionCode postRegion,
        ApplicationStage stage) {}
