package cn.dingzhou.employment.training;

import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.HouseholdRegistered;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.HouseholdState.MemberState;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A township of its own, with the people who live there and the courses held there. */
public final class SampleTraining {

    public static final String COURSES = "/api/v1/training-courses";
    public static final String PARTICIPATIONS = "/api/v1/training-participations";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(700);

    private final String township = "130682" + TOWNSHIPS.incrementAndGet();

    public static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    public String township() {
        return township;
    }

    public String village() {
        return township + "201";
    }

    public Tokens officer() {
        return as("labour-officer");
    }

    public Tokens as(String... roles) {
        return Tokens.as(roles).in(township);
    }

    /** Ten days until today, of which eight must be attended; two may take part. */
    public Map<String, Object> aCourse() {
        Map<String, Object> course = new HashMap<>();
        course.put("number", "PX-" + township + "-" + COUNT.incrementAndGet());
        course.put("title", "缝纫工初级班");
        course.put("skill", "缝纫");
        course.put("provider", "定州市职业技术教育中心");
        course.put("region", township);
        course.put("place", "文化站");
        course.put("startsOn", today().minusDays(9).toString());
        course.put("endsOn", today().toString());
        course.put("days", 10);
        course.put("capacity", 2);
        course.put("attendanceDue", 80);
        return course;
    }

    public ValidatableResponse plan(Map<String, Object> course) {
        return officer().request().body(course).post(COURSES).then();
    }

    /** The id of a new course. */
    public String planned() {
        return plan(aCourse()).statusCode(201).extract().path("id");
    }

    /** The id of a new course that runs. */
    public String running() {
        String id = planned();
        begin(id).statusCode(200);
        return id;
    }

    public ValidatableResponse begin(String course) {
        return step(course, "begin", Map.of("on", today().minusDays(9).toString()));
    }

    public ValidatableResponse finish(String course) {
        return step(course, "finish", Map.of("on", today().toString()));
    }

    public ValidatableResponse step(String course, String step, Map<String, String> body) {
        return officer()
                .request()
                .header("If-Match", etag(COURSES + "/" + course))
                .body(body)
                .post(COURSES + "/" + course + "/" + step)
                .then();
    }

    public ValidatableResponse enrol(String course, String member) {
        return officer()
                .request()
                .body(Map.of("memberId", member))
                .post(COURSES + "/" + course + "/participations")
                .then();
    }

    /** The id of the participation. */
    public String enrolled(String course, String member) {
        return enrol(course, member).statusCode(201).extract().path("id");
    }

    public ValidatableResponse withdraw(String participation) {
        return withdraw(participation, "外出务工");
    }

    public ValidatableResponse withdraw(String participation, String reason) {
        return takeStep(participation, "withdrawal", Map.of("on", today().toString(), "reason", reason));
    }

    public ValidatableResponse complete(String participation) {
        return takeStep(participation, "completion", Map.of("on", today().toString()));
    }

    private ValidatableResponse takeStep(String participation, String step, Map<String, String> body) {
        return officer()
                .request()
                .header("If-Match", etag(PARTICIPATIONS + "/" + participation))
                .body(body)
                .post(PARTICIPATIONS + "/" + participation + "/" + step)
                .then();
    }

    public ValidatableResponse attend(String participation, LocalDate day) {
        return officer()
                .request()
                .put(PARTICIPATIONS + "/" + participation + "/attendance/" + day)
                .then();
    }

    /** On the first so many days of the course. */
    public void attends(String participation, int days) {
        IntStream.range(0, days).forEach(day -> attend(participation, today().minusDays(9 - day))
                .statusCode(200));
    }

    public ValidatableResponse read(String participation) {
        return officer().request().get(PARTICIPATIONS + "/" + participation).then();
    }

    public ValidatableResponse readCourse(String course) {
        return officer().request().get(COURSES + "/" + course).then();
    }

    public String etag(String address) {
        return officer().request().get(address).then().statusCode(200).extract().header("ETag");
    }

    /** Adults of a household that has been registered poor since 2014, known to the service. */
    public List<String> members(int count) {
        return known(aHousehold()
                        .in(village())
                        .became(Category.REGISTERED_POOR, "2014-03-01")
                        .withMembers(count)
                        .state())
                .stream()
                .map(member -> member.id().toString())
                .toList();
    }

    public String member() {
        return members(1).get(0);
    }

    /** Somebody who is not like the others. */
    public String member(UnaryOperator<MemberState> otherwise) {
        HouseholdState usual = aHousehold()
                .in(village())
                .became(Category.REGISTERED_POOR, "2014-03-01")
                .withMembers(1)
                .state();
        return known(with(usual, otherwise)).get(0).id().toString();
    }

    public static HouseholdState with(HouseholdState household, UnaryOperator<MemberState> otherwise) {
        return new HouseholdState(
                household.id(),
                household.version(),
                household.village(),
                household.endedOn(),
                household.categories(),
                household.monitoring(),
                household.members().stream().map(otherwise).toList(),
                household.incomes(),
                household.number(),
                household.cardsDue());
    }

    public static MemberState born(MemberState member, YearMonth month, boolean atSchool) {
        return new MemberState(
                member.id(),
                member.relation(),
                member.sex(),
                month,
                member.labourCapacity(),
                member.joinedOn(),
                member.leftOn(),
                member.education(),
                atSchool);
    }

    public static MemberState left(MemberState member) {
        return new MemberState(
                member.id(),
                member.relation(),
                member.sex(),
                member.bornIn(),
                member.labourCapacity(),
                member.joinedOn(),
                today().minusMonths(1),
                member.education(),
                member.atSchool());
    }

    /** Waits until the service knows a household. */
    public static List<MemberState> known(HouseholdState household) {
        EventTopic.of(Topics.HOUSEHOLDS).send(new HouseholdRegistered(household));
        KnownMembers members = Arc.container().select(KnownMembers.class).get();
        UUID last = household.members().get(household.members().size() - 1).id();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                        .call(() -> members.find(last).isPresent())));
        return household.members();
    }

    /** Waits for the last event of a participation, or of a course. */
    public static <S extends State> void awaitLast(Topic<S> topic, String id, Consumer<S> check) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<S> states = EventTopic.of(topic).statesOf(id);
            assertThat(states).isNotEmpty();
            check.accept(states.get(states.size() - 1));
        });
    }
}
