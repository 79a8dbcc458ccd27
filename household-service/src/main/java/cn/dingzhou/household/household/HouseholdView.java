package cn.dingzhou.household.household;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household as it is answered. */
@Schema(name = "Household", description = "户 / a household")
record HouseholdView(
        UUID id,
        @Schema(description = "户编号 / household number") String number,
        @Schema(description = "行政村代码 / village") RegionCode villageCode,
        @Schema(description = "当前户类别 / present category") Category category,
        @Schema(description = "历来的类别，由早到晚 / all categories, oldest first") List<CategoryPeriod> categories,
        @Schema(description = "历来的住地，由早到晚 / where it lived, oldest first") List<Residence> residences,
        @Schema(description = "并入另一户的日期 / when it was merged into another") @Nullable LocalDate endedOn,
        @Schema(description = "并入的户 / the household it was merged into") @Nullable UUID mergedInto,
        @Schema(description = "历次监测，由早到晚 / all times under monitoring, oldest first") List<MonitoringView> monitoring,
        @Schema(
                        description =
                                "风险已消除、因整户无劳动能力仍持续跟踪 / its risk is cleared, but it stays tracked since nobody in it"
                                        + " can work")
                boolean tracked,
        @Schema(description = "致贫原因，首项为主因 / the main cause first") List<Cause> causes,
        @Schema(description = "家庭成员，含已离开者 / members, with those who left") List<MemberView> members) {

    static HouseholdView masked(Household household) {
        return of(household, MemberView::masked);
    }

    /**
     * Its category and members as they were known at a moment; the rest as it is now.
     *
     * @throws NotFoundException if nothing was known of it then
     */
    static HouseholdView asKnownAt(Instant moment, Household household) {
        List<CategoryPeriod> known = household.categories().stream()
                .filter(period -> period.wasKnownAt(moment))
                .toList();
        if (known.isEmpty()) {
            throw new NotFoundException(Text.of("户", "household"));
        }
        HouseholdView now = masked(household);
        return new HouseholdView(
                now.id,
                now.number,
                now.villageCode,
                known.get(known.size() - 1).category(),
                known,
                now.residences,
                now.endedOn,
                now.mergedInto,
                now.monitoring,
                now.tracked,
                now.causes,
                household.members().all().stream()
                        .filter(member -> member.wasKnownAt(moment))
                        .map(member -> MemberView.asKnownAt(moment, member))
                        .toList());
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
                household.residences(),
                household.endedOn(),
                household.mergedInto(),
                household.monitoring().stream().map(MonitoringPeriod::view).toList(),
                household.standing().isTracked(),
                household.causes(),
                household.members().all().stream().map(view).toList());
    }
}
