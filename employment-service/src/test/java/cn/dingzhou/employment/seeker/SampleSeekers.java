package cn.dingzhou.employment.seeker;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.employment.household.KnownMembers;
import cn.dingzhou.events.HouseholdChanged;
import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People who look for work, as the API takes them. */
public final class SampleSeekers {

    public static final String SEEKERS = "/api/v1/seekers";
    public static final String OWN = "/api/v1/own-seeker";
    public static final String EAST_WANG = "130682108";
    public static final String VILLAGE = EAST_WANG + "201";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A man born in January 1970 who left junior high school, like the head of a sample household. */
    public static Map<String, Object> aSeeker() {
        return new HashMap<>(Map.of(
                "phone", phone(),
                "name", "王小二",
                "sex", "男",
                "bornIn", "1970-01",
                "education", "初中",
                "skills", List.of("缝纫", "电焊"),
                "region", VILLAGE,
                "wageWanted", 4000,
                "farthest", "SAME_CITY"));
    }

    /** With some of it otherwise. */
    public static Map<String, Object> aSeeker(Map<String, ?> otherwise) {
        Map<String, Object> seeker = aSeeker();
        seeker.putAll(otherwise);
        return seeker;
    }

    /** One that nobody registered with yet. */
    public static String phone() {
        return "139%08d".formatted(COUNT.incrementAndGet());
    }

    public static Tokens asOfficer() {
        return Tokens.as("labour-officer").in("130682");
    }

    /** Somebody with an account of their own. */
    public static Tokens asSomebody() {
        return Tokens.as("job-seeker").named("somebody-" + COUNT.incrementAndGet());
    }

    public static ValidatableResponse register(Map<String, Object> seeker) {
        return asOfficer().request().body(seeker).post(SEEKERS).then();
    }

    /** The id of a new one. */
    public static String registered(Map<String, Object> seeker) {
        return register(seeker).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse read(String id) {
        return asOfficer().request().get(SEEKERS + "/" + id).then();
    }

    /** Waits until a state of a household is known here. */
    public static HouseholdState known(HouseholdState household) {
        EventTopic.of(Topics.HOUSEHOLDS).send(new HouseholdChanged(household));
        await().atMost(Duration.ofSeconds(30)).until(() -> isKnown(household));
        return household;
    }

    public static String member(HouseholdState household, int number) {
        return household.members().get(number).id().toString();
    }

    private static boolean isKnown(HouseholdState household) {
        KnownMembers members = CDI.current().select(KnownMembers.class).get();
        List<UUID> ids =
                household.members().stream().map(HouseholdState.MemberState::id).toList();
        return RegionScope.asSystem(() -> QuarkusTransaction.requiringNew()
                .call(() -> members.all(ids).size() == ids.size()
                        && members.all(ids).values().stream()
                                .allMatch(member -> member.village().equals(household.village()))));
    }

    private SampleSeekers() {}
}
