package cn.dingzhou.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.Flood;
import cn.dingzhou.testing.WithInfrastructure;
import cn.dingzhou.testing.fuzz.Fuzzer;
import cn.dingzhou.testing.fuzz.Tally;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
@Flood
class HostileInputTest {

    private static final int REQUESTS = 8_000;
    private static final int LEAST_DONE = 200;
    private static final int HOUSEHOLDS = 6;
    private static final int NOBODY_YET = 100;

    @Test
    void noRequestBreaksTheServiceOrLearnsOfItsInside() {
        Places.enter();
        Fuzzer fuzzer = new Fuzzer()
                .knowing("region", Places.CITY, Places.EAST_WANG, Places.GREAT_WANG_VILLAGE)
                .knowing("code", "130682108299", "130682108298", Places.KONG_VILLAGE)
                .knowing("regionCode", Places.GREAT_WANG_VILLAGE, Places.KONG_VILLAGE)
                .knowing("villageCode", Places.GREAT_WANG_VILLAGE, Places.KONG_VILLAGE)
                .knowing("service", "household-service")
                .knowing(new OneOfEach().ids())
                .knowing("year", "2019", "2020")
                .example(
                        "POST /api/v1/households",
                        aHousehold().with("number", "HI-100").json())
                .atHomeIn("HI-0");
        for (int i = 0; i < HOUSEHOLDS; i++) {
            register(i, fuzzer);
        }
        for (int i = HOUSEHOLDS; i < HOUSEHOLDS + NOBODY_YET; i++) {
            fuzzer.knowing("citizenId", citizenId(i));
        }

        Tally tally = fuzzer.send(REQUESTS);

        assertThat(tally.sent()).isEqualTo(REQUESTS);
        assertThat(tally.shut()).isEmpty();
        assertThat(tally.done()).as("operations that did as they were asked").isGreaterThan(LEAST_DONE);
    }

    private static void register(int number, Fuzzer fuzzer) {
        AHousehold household =
                aHousehold().with("number", "HI-" + number).of(aHead().with("citizenId", citizenId(number)));
        ValidatableResponse registered = household.post().statusCode(201);
        fuzzer.knowing("households", registered.extract().<String>path("id"))
                .knowing("householdNumber", household.number())
                .knowing("citizenId", citizenId(number));
        registered.extract().<List<String>>path("members.id").forEach(id -> fuzzer.knowing("members", id));
    }

    /** Of nobody whom another test knows. */
    private static String citizenId(int number) {
        String digits = "1101051971%02d08%03d".formatted(1 + number % 12, 2 * (number / 12) + 1);
        return digits + CitizenIds.checkCharacter(digits);
    }
}
