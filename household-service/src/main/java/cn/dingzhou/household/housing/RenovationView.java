package cn.dingzhou.household.housing;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.RenovationStage;
import cn.dingzhou.household.household.Origin;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A renovation as it is answered. */
@Schema(description = "危房改造 / a renovation")
record RenovationView(
        UUID id,
        @Schema(description = "提交单位自己的编号 / the deliverer's own number of it") String reference,
        @Schema(description = "行政村 / village") RegionCode regionCode,
        @Nullable UUID householdId,
        RenovationFacts facts,
        Origin origin,
        @Schema(description = "导入人；在此申请的没有 / who imported it, absent if it was applied for here") @Nullable
                String importedBy,
        @Schema(description = "各步骤的录入人；导入的没有 / who entered each step, nobody for what was imported")
                Map<RenovationStage, String> enteredBy) {

    static RenovationView of(Renovation renovation) {
        return new RenovationView(
                renovation.id(),
                renovation.reference(),
                renovation.region(),
                renovation.householdId(),
                renovation.facts(),
                renovation.origin(),
                renovation.importedBy(),
                renovation.enteredBy());
    }
}
