package cn.dingzhou.testing;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A household as the registry tells of it: {@code aHousehold().became(REGISTERED_POOR, "2014-03-01").withMembers(3).state()}.
 * The head comes first; every change of the sample is for the next call of {@link #state}, which is one version higher.
 */
public final class SampleHousehold {

    private final UUID id = UUID.randomUUID();
    private final String number = "SH-" + id.toString().substring(24);
    private final List<CategoryPeriod> categories = new ArrayList<>();
    private final List<MemberState> members = new ArrayList<>();
    private RegionCode village = new RegionCode("130682108201");
    private long version;

    private SampleHousehold() {}

    public static SampleHousehold aHousehold() {
        return new SampleHousehold();
    }

    /** One whose events are read after those that were sent before it of another. */
    public static SampleHousehold aHouseholdReadAfter(UUID other, EventTopic<HouseholdState> topic) {
        return Stream.generate(SampleHousehold::aHousehold)
                .filter(candidate -> topic.keepsOrderOf(candidate.id(), other))
                .findFirst()
                .orElseThrow();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public SampleHousehold in(String villageCode) {
        village = new RegionCode(villageCode);
        return this;
    }

    public SampleHousehold became(Category category, String since) {
        categories.add(new CategoryPeriod(category, false, LocalDate.parse(since)));
        return this;
    }

    /** Left poverty to a high standard. */
    public SampleHousehold exitedToHighStandard(String since) {
        categories.add(new CategoryPeriod(Category.EXITED, true, LocalDate.parse(since)));
        return this;
    }

    /** Adults who joined on the day of the first category; none of them has left. */
    public SampleHousehold withMembers(int count) {
        for (int i = 0; i < count; i++) {
            members.add(new MemberState(
                    UUID.randomUUID(),
                    members.isEmpty() ? Relation.HEAD : Relation.OTHER_RELATIVE,
                    i % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                    YearMonth.of(1970, 1),
                    LabourCapacity.ORDINARY,
                    categories.get(0).since(),
                    null,
                    Education.JUNIOR_HIGH,
                    false));
        }
        return this;
    }

    /** A member, counted from 0, leaves. */
    public SampleHousehold leaves(int member, String on) {
        MemberState present = members.get(member);
        members.set(
                member,
                new MemberState(
                        present.id(),
                        present.relation(),
                        present.sex(),
                        present.bornIn(),
                        present.labourCapacity(),
                        present.joinedOn(),
                        LocalDate.parse(on),
                        present.education(),
                        present.atSchool()));
        return this;
    }

    /** How it is now, in the next version. */
    public HouseholdState state() {
        version++;
        return new HouseholdState(id, version, village, null, categories, List.of(), members, List.of(), number, 0);
    }
}
