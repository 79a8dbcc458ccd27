package cn.dingzhou.household.quality;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a scan has come. */
@Schema(name = "QualityScan", description = "全库重查 / a scan of the whole registry")
record QualityScanView(
        Instant begunAt,
        @Schema(description = "发起人 / the person's id at the identity provider") String begunBy,
        @Schema(description = "待查户数 / how many households were queued") long households,
        @Schema(description = "尚余户数 / of these still queued") long left,
        boolean finished) {}
