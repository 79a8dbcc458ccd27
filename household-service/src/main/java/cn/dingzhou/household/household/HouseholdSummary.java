package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.records.personaldata.Masks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household in a list. */
@Schema(description = "列表中的户 / a household in a list")
record HouseholdSummary(
        UUID id,
        @Schema(description = "户编号 / household number") String number,
        @Schema(description = "行政村代码 / village") RegionCode villageCode,
        @Schema(description = "当前户类别 / present category") Category category,
        @Schema(description = "自何日起 / since when") LocalDate categorySince,
        @Schema(description = "户主姓名，遮盖；已无人的户没有 / the head's name, masked; absent when nobody is left") @Nullable
                String head,
        @Schema(description = "现有人口 / persons in it now") int members) {

    static HouseholdSummary of(Household household) {
        List<Member> present = household.members().present();
        CategoryPeriod category = household.currentCategory();
        return new HouseholdSummary(
                household.id(),
                household.number(),
                household.village(),
                category.category(),
                category.since(),
                present.stream()
                        .filter(member -> member.facts().relation() == Relation.HEAD)
                        .map(member -> Masks.name(member.facts().name()))
                        .findFirst()
                        .orElse(null),
                present.size());
    }
}
