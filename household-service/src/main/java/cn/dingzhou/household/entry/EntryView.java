package cn.dingzhou.household.entry;

import cn.dingzhou.events.RegionCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry as it is answered. */
@Schema(description = "档案记录 / an entry")
public record EntryView<F extends Facts>(
        UUID id,
        @Schema(description = "提交单位自己的编号 / the deliverer's own number of it") String reference,
        @Schema(description = "行政村，或记录所属地区 / village, or the region it is about") RegionCode regionCode,
        @Nullable UUID householdId,
        @Nullable UUID memberId,
        F facts) {

    static <F extends Facts> EntryView<F> of(Entry<F> entry) {
        return new EntryView<>(
                entry.id(), entry.reference(), entry.region(), entry.householdId(), entry.memberId(), entry.facts());
    }
}
