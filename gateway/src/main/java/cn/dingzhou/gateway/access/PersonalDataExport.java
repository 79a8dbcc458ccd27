package cn.dingzhou.gateway.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that is held about a person. */
@Schema(description = "持有的某人全部信息 / everything that is held about a person")
record PersonalDataExport(
        Instant at,
        Subject subject,
        @Schema(
                        description =
                                "各服务的部分，即 /services/{service}/personal-data 的答复；同一人曾属几户的，每户各一组。户情与保险服务只认识家庭成员，"
                                        + "非成员只有就业服务的部分。/ Each service's part, as /services/{service}/personal-data answers it; three for each"
                                        + " household the person belonged to. Who is no member is known to employment-service alone.")
                List<Map<String, Object>> parts) {

    /** As it was asked for. */
    @Schema(name = "PersonalDataSubject", description = "所查阅的人 / the person asked for")
    record Subject(@Nullable UUID memberId, @Nullable UUID seekerId) {}
}
