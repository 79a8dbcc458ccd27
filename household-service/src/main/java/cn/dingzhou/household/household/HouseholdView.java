package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as it is answered. */
@Schema(name = "Household", description = "户 / a household")
record HouseholdView(
        UUID id,
        @Schema(description = "户编号 / household number") String number,
        @Schema(description = "行政村代码 / village") RegionCode villageCode,
        @Schema(description = "当前户类别 / present category") Category category,
        @Schema(description = "历来的类别，由早到晚 / all categories, oldest first") List<CategoryPeriod> categories,
        @Schema(description = "历次监测，由早到晚 / all times under monitoring, oldest first") List<MonitoringView> monitoring,
        @Schema(description = "致贫原因，首项为主因 / the main cause first") List<Cause> causes,
        @Schema(description = "家庭成员，含已离开者 / members, with those who left") List<MemberView> members) {

    static HouseholdView masked(Household household) {
        return of(household, MemberView::masked);
    }

    static HouseholdView disclosed(Household household) {
        return of(household, MemberView::disclosed);
    }

    private static HouseholdView of(Household household, Function<Member, MemberView> view) {
        return new HouseholdView(
                household.id(),
                household.number(),
                household.village(),
                household.currentCategory().category(),
                household.categories(),
                household.monitoring().stream().map(MonitoringPeriod::view).toList(),
                household.causes(),
                household.members().all().stream().map(view).toList());
    }
}
