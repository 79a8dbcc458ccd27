package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.seeker.SampleSeekers.EAST_WANG;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.VILLAGE;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.register;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.AtOnce;
import cn.dingzhou.testing.ExportCall;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks for work and comes to an officer. */
@QuarkusTest
@WithInfrastructure
class SeekerResourceTest {

    @Test
    void anyoneRegistersWithAPhone() {
        register(aSeeker(Map.of("phone", "0312-2300001", "skills", List.of(" 缝纫 ", "缝纫"))))
                .statusCode(201)
                .body("name", equalTo("王*"))
                .body("phone", equalTo("031****0001"))
                .body("sex", equalTo("MALE"))
                .body("bornIn", equalTo("1970-01"))
                .body("education", equalTo("JUNIOR_HIGH"))
                .body("skills", contains("缝纫"))
                .body("region", equalTo(VILLAGE))
                .body("wageWanted", equalTo(4000.0f))
                .body("farthest", equalTo("SAME_CITY"))
                .body("memberId", equalTo(null))
                .body("registered", equalTo(false))
                .body("ownAccount", equalTo(false))
                .body("stage", equalTo("LOOKING"))
                .body("registeredOn", equalTo(LocalDate.now(BusinessClock.ZONE).toString()));
    }

    @Test
    void ofManyWhoRegisterAPhoneAtOnceOneDoes() throws InterruptedException {
        Map<String, Object> seeker = aSeeker();

        List<ValidatableResponse> answers = AtOnce.call(4, () -> register(seeker));

        assertThat(AtOnce.statuses(answers)).containsExactly(201, 409, 409, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 12345, phone-invalid",
        "phone, , not-null",
        "name, ' ', plain-text",
        "sex, X, unknown-word",
        "education, 博士后, unknown-word",
        "wageWanted, 0, positive",
        "wageWanted, 4000.001, digits",
        "wageWanted, much, wrong-type",
        "farthest, , not-null",
        "region, , not-null"
    })
    void whatIsWrongIsTold(String field, String value, String code) {
        Map<String, Object> seeker = aSeeker();
        seeker.put(field, field.equals("wageWanted") && !value.equals("much") ? new BigDecimal(value) : value);

        register(seeker)
                .statusCode(400)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void whoIsTooYoungOrTooOldIsRefused() {
        YearMonth thisMonth = YearMonth.now(BusinessClock.ZONE);

        register(aSeeker(Map.of("bornIn", thisMonth.minusYears(16).plusMonths(1).toString())))
                .statusCode(400)
                .body("errors.code", contains("too-young"));
        register(aSeeker(Map.of("bornIn", thisMonth.plusMonths(1).toString())))
                .body("errors.code", contains("too-young"));
        register(aSeeker(
                        Map.of("bornIn", thisMonth.minusYears(76).minusMonths(1).toString())))
                .statusCode(400)
                .body("errors.code", contains("too-old"));
        register(aSeeker(
                        Map.of("bornIn", thisMonth.minusYears(16).minusMonths(1).toString())))
                .statusCode(201);
    }

    @Test
    void aKeyThatIsRepeatedRegistersOnce() {
        Map<String, Object> seeker = aSeeker();
        String key = UUID.randomUUID().toString();

        String first = withKey(seeker, key).statusCode(201).extract().path("id");

        withKey(seeker, key).statusCode(201).body("id", equalTo(first));
    }

    @Test
    void aChangeNeedsTheVersionItStartsFrom() {
        Map<String, Object> seeker = aSeeker();
        String id = registered(seeker);
        seeker.putAll(Map.of("name", "王二", "wageWanted", 5000.50, "skills", List.of()));

        asOfficer().request().body(seeker).put(SEEKERS + "/" + id).then().statusCode(428);
        change(id, "\"7\"", seeker).statusCode(412);
        change(id, "\"0\"", seeker)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("wageWanted", equalTo(5000.5f))
                .body("skills", empty());
        change(id, "\"1\"", seeker).statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aPhoneIsNotChangedToAnothers() {
        String taken = phone();
        registered(aSeeker(Map.of("phone", taken)));
        String id = registered(aSeeker());

        change(id, "\"0\"", aSeeker(Map.of("phone", taken))).statusCode(409).body("code", equalTo("phone-taken"));
    }

    @Test
    void aSearchIsPausedAndResumed() {
        String id = registered(aSeeker());

        step(id, "pause", "\"0\"").statusCode(200).body("stage", equalTo("PAUSED"));
        step(id, "pause", "\"1\"").statusCode(409).body("code", equalTo("stage-differs"));
        step(id, "resume", "\"1\"").statusCode(200).body("stage", equalTo("LOOKING"));
        step(id, "resume", "\"1\"").statusCode(412);
    }

    @Test
    void listsAreFilteredPagedAndExported() {
        String village = EAST_WANG + "299";
        String tailor = registered(aSeeker(Map.of("region", village)));
        String welder =
                registered(aSeeker(Map.of("region", village, "education", "SENIOR_HIGH", "skills", List.of("电焊"))));
        step(welder, "pause", "\"0\"").statusCode(200);
        String list = SEEKERS + "?region=" + village;

        assertThat(ExportCall.field(asOfficer(), list, "id")).containsExactly(tailor, welder);
        assertThat(ExportCall.field(asOfficer(), list + "&skill=缝纫", "id")).containsExactly(tailor);
        assertThat(ExportCall.field(asOfficer(), list + "&stage=PAUSED", "id")).containsExactly(welder);
        assertThat(ExportCall.field(asOfficer(), list + "&education=SENIOR_HIGH", "id"))
                .containsExactly(welder);
        assertThat(ExportCall.field(asOfficer(), list + "&registered=true", "id"))
                .isEmpty();
        assertThat(ExportCall.column(asOfficer(), list, "id")).containsExactly(tailor, welder);
        assertThat(ExportCall.column(asOfficer(), list, "name")).containsExactly("王*", "王*");
        ValidatableResponse first =
                asOfficer().request().get(list + "&limit=1").then().body("items.id", contains(tailor));
        asOfficer()
                .request()
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(list + "&limit=1")
                .then()
                .body("items.id", contains(welder))
                .body("next", equalTo(null));
    }

    private static ValidatableResponse withKey(Map<String, Object> seeker, String key) {
        return asOfficer()
                .request()
                .header("Idempotency-Key", key)
                .body(seeker)
                .post(SEEKERS)
                .then();
    }

    private static ValidatableResponse change(String id, String ifMatch, Map<String, Object> seeker) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .body(seeker)
                .put(SEEKERS + "/" + id)
                .then();
    }

    private static ValidatableResponse step(String id, String step, String ifMatch) {
        return asOfficer()
                .request()
                .header("If-Match", ifMatch)
                .post(SEEKERS + "/" + id + "/" + step)
                .then();
    }
}
