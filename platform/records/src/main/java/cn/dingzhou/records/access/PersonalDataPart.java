package cn.dingzhou.records.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything one service holds about a person. */
@Schema(description = "一个服务持有的某人信息 / everything one service holds about a person")
public record PersonalDataPart(
        @Schema(examples = "household-service") String service,
        Instant at,
        HeldPerson person,
        @Schema(
                        description =
                                "按类别；字段未遮盖。理赔材料、证书等的取得地址在 address。/ By kind, unmasked; address says where a document or"
                                        + " a certificate is to be had.")
                SortedMap<String, List<Map<String, Object>>> sections,
        @Schema(description = "谁在何时为何目的看过，最近的在前 / who has seen it when and for what, the latest first")
                List<Look> looks) {}
