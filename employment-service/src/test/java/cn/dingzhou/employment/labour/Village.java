package cn.dingzhou.employment.labour;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.Category;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.CategoryPeriod;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.LabourCapacity;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.Topics;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A village of its own, with one household that the registry tells of. */
public final class Village {

    static final String REGISTER = "/api/v1/labour-force";
    static final String VISITS = "/api/v1/labour-visits";

    private static final AtomicInteger COUNT = new AtomicInteger(500);

    private final EventTopic<HouseholdState> registry = EventTopic.of(Topics.HOUSEHOLDS);
    private final UUID household = UUID.randomUUID();
    private final List<CategoryPeriod> categories =
            new ArrayList<>(List.of(new CategoryPeriod(Category.REGISTERED_POOR, false, LocalDate.of(2014, 3, 1))));
    private final List<MemberState> members = new ArrayList<>();
    private String code = "130682%d201".formatted(COUNT.incrementAndGet());
    private long version;

    String code() {
        return code;
    }

    String township() {
        return code.substring(0, 9);
    }

    UUID household() {
        return household;
    }

    public UUID member(int age) {
        return member(age, LabourCapacity.ORDINARY, false);
    }

    /** Known to the registry with the next {@link #told}. */
    UUID member(int age, LabourCapacity capacity, boolean atSchool) {
        UUID id = UUID.randomUUID();
        members.add(new MemberState(
                id,
                members.isEmpty() ? Relation.HEAD : Relation.SON,
                Sex.MALE,
                YearMonth.now().minusYears(age).minusMonths(1),
                capacity,
                LocalDate.of(2014, 3, 1),
                null,
                Education.JUNIOR_HIGH,
                atSchool));
        return id;
    }

    void left(UUID id) {
        members.replaceAll(member -> member.id().equals(id) ? changed(member, LocalDate.of(2020, 5, 1)) : member);
    }

    void exited() {
        categories.add(new CategoryPeriod(Category.EXITED, false, LocalDate.of(2018, 12, 20)));
    }

    void moved(String to) {
        code = to;
    }

    /** Tells the registry's topic, and waits until the version was read, which its last member shows. */
    public Village told() {
        UUID last = member(40);
        registry.send(new HouseholdChanged(new HouseholdState(
                household,
                ++version,
                new RegionCode(code),
                null,
                List.copyOf(categories),
                List.of(),
                List.copyOf(members),
                List.of(),
                "SH-" + household.toString().substring(24),
                0)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().request().get(REGISTER + "/" + last).statusCode() == 200);
        return this;
    }

    Tokens officer() {
        return as("labour-officer");
    }

    Tokens as(String role) {
        return Tokens.as(role).in("130682");
    }

    /** The member's entry with its visits. */
    ValidatableResponse read(UUID member) {
        return officer().request().get(REGISTER + "/" + member).then();
    }

    static Map<String, Object> aVisit(UUID member, String on, String state, @Nullable String reason) {
        Map<String, Object> visit = new HashMap<>(Map.of("memberId", member, "visitedOn", on, "state", state));
        if (reason != null) {
            visit.put("reason", reason);
        }
        return visit;
    }

    public ValidatableResponse visit(UUID member, String on, String state, @Nullable String reason) {
        return enter(aVisit(member, on, state, reason));
    }

    ValidatableResponse enter(Map<String, Object> visit) {
        return officer().request().body(visit).post(VISITS).then();
    }

    private static MemberState changed(MemberState member, LocalDate leftOn) {
        return new MemberState(
                member.id(),
                member.relation(),
                member.sex(),
                member.bornIn(),
                member.labourCapacity(),
                member.joinedOn(),
                leftOn,
                member.education(),
                member.atSchool());
    }
}
