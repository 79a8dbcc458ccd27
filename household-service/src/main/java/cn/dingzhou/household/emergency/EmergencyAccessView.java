package cn.dingzhou.household.emergency;

import cn.dingzhou.events.RegionCode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An emergency access as it is answered. */
@Schema(name = "EmergencyAccess", description = "应急查阅 / an emergency access")
record EmergencyAccessView(
        UUID id,
        UUID householdId,
        @Schema(description = "开启时该户所在行政村 / the village the household lived in then") RegionCode villageCode,
        @Schema(description = "事由 / why") String reason,
        @Schema(description = "开启人的账号 id / the person's account id") String openedBy,
        Instant openedAt,
        @Schema(description = "此刻起不能再查阅 / from this moment on it can't be read any more") Instant endsAt,
        EmergencyAccessState state,
        @Schema(description = "已查阅次数 / how often the file was read") int readings,
        @Nullable Review review) {}
