package cn.dingzhou.employment.placement;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of a household that was registered as poor in 2014 and exited at the end of 2018, as the registry tells. */
final class Villager {

    static final String VILLAGE = "130682108201";

    private final UUID household = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private String village = VILLAGE;
    private YearMonth bornIn = YearMonth.of(1980, 5);
    private LabourCapacity capacity = LabourCapacity.ORDINARY;
    private boolean atSchool;

    @Nullable
    private LocalDate leftOn;

    static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    static Villager aVillager() {
        return new Villager();
    }

    Villager in(String code) {
        village = code;
        return this;
    }

    Villager bornIn(YearMonth month) {
        bornIn = month;
        return this;
    }

    Villager able(LabourCapacity to) {
        capacity = to;
        return this;
    }

    Villager atSchool() {
        atSchool = true;
        return this;
    }

    Villager left(LocalDate on) {
        leftOn = on;
        return this;
    }

    UUID household() {
        return household;
    }

    /** The member's id, once it is known here. */
    UUID known() {
        MemberState member = new MemberState(
                id,
                Relation.HEAD,
                Sex.FEMALE,
                bornIn,
                capacity,
                LocalDate.of(2014, 3, 1),
                leftOn,
                Education.JUNIOR_HIGH,
                atSchool);
        EventTopic.of(Topics.HOUSEHOLDS)
                .send(new HouseholdRegistered(new HouseholdState(
                        household,
                        1,
                        new RegionCode(village),
                        null,
                        List.of(
                                new CategoryPeriod(Category.REGISTERED_POOR, false, LocalDate.of(2014, 3, 1)),
                                new CategoryPeriod(Category.EXITED, false, LocalDate.of(2018, 12, 20))),
                        List.of(),
                        List.of(member),
                        List.of(),
                        "V-" + household,
                        0)));
        KnownMembers members = Arc.container().instance(KnownMembers.class).get();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> members.find(id).isPresent())));
        return id;
    }
}
