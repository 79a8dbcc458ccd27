package cn.dingzhou.household.household;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything known of a household, for the officer at the door. */
@Schema(name = "HouseholdRecord", description = "一户的全部档案 / everything known of a household")
public record RecordView(
        HouseholdView household,
        @Schema(description = "各类记录，键为其列表的路径，内容与列表相同 / each kind under its list's path, as it is answered there")
                SortedMap<String, List<?>> file,
        @Schema(description = "历年所得资金 / money received, by year") List<LedgerYear> ledger) {}
