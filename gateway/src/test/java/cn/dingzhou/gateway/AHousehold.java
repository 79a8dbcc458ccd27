package cn.dingzhou.gateway;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.HouseholdState.YearIncome;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household in the making: {@code aHousehold("130682108201").poorSince("2015-03-01").withMembers(3).state()}. */
public final class AHousehold {

    private final RegionCode village;
    private final List<CategoryPeriod> categories = new ArrayList<>();
    private final List<MemberState> members = new ArrayList<>();
    private final List<YearIncome> incomes = new ArrayList<>();
    private UUID id = UUID.randomUUID();
    private long version = 1;
    private int cardsDue;

    @Nullable
    private LocalDate endedOn;

    private AHousehold(String village) {
        this.village = new RegionCode(village);
    }

    public static AHousehold aHousehold(String village) {
        return new AHousehold(village);
    }

    public AHousehold id(UUID of) {
        id = of;
        return this;
    }

    public AHousehold version(long number) {
        version = number;
        return this;
    }

    public AHousehold poorSince(String day) {
        return inCategory(Category.REGISTERED_POOR, day);
    }

    public AHousehold exitedOn(String day) {
        return inCategory(Category.EXITED, day);
    }

    public AHousehold inCategory(Category category, String since) {
        categories.add(new CategoryPeriod(category, false, LocalDate.parse(since)));
        return this;
    }

    public AHousehold mergedOn(String day) {
        endedOn = LocalDate.parse(day);
        return this;
    }

    /** Members since the household's first day. */
    public AHousehold withMembers(int number) {
        for (int i = 0; i < number; i++) {
            withMember(categories.get(0).since().toString(), null);
        }
        return this;
    }

    public AHousehold withMember(String joinedOn, @Nullable String leftOn) {
        members.add(new MemberState(
                UUID.randomUUID(),
                Relation.values()[0],
                Sex.values()[0],
                YearMonth.of(1970, 1),
                LabourCapacity.values()[0],
                LocalDate.parse(joinedOn),
                leftOn == null ? null : LocalDate.parse(leftOn),
                null,
                false));
        return this;
    }

    /** A pupil since the household's first day. */
    public AHousehold withPupil(UUID member, String bornIn) {
        members.add(new MemberState(
                member,
                Relation.values()[0],
                Sex.values()[0],
                YearMonth.parse(bornIn),
                LabourCapacity.values()[0],
                categories.get(0).since(),
                null,
                null,
                true));
        return this;
    }

    public AHousehold withCardsDue(int cards) {
        cardsDue = cards;
        return this;
    }

    public AHousehold withIncome(int year, long netFen, int persons) {
        incomes.add(new YearIncome(year, netFen, persons));
        return this;
    }

    public HouseholdState state() {
        return new HouseholdState(
                id, version, village, endedOn, categories, List.of(), members, incomes, null, cardsDue);
    }
}
