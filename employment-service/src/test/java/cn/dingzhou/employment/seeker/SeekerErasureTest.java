package cn.dingzhou.employment.seeker;

import static cn.dingzhou.employment.application.ApplicationCase.APPLICATIONS;
import static cn.dingzhou.employment.application.ApplicationCase.apply;
import static cn.dingzhou.employment.application.ApplicationCase.openFair;
import static cn.dingzhou.employment.application.ApplicationCase.postAt;
import static cn.dingzhou.employment.seeker.ErasureCase.assertTombstone;
import static cn.dingzhou.employment.seeker.ErasureCase.audited;
import static cn.dingzhou.employment.seeker.ErasureCase.end;
import static cn.dingzhou.employment.seeker.ErasureCase.erase;
import static cn.dingzhou.employment.seeker.ErasureCase.eraseOwn;
import static cn.dingzhou.employment.seeker.ErasureCase.get;
import static cn.dingzhou.employment.seeker.ErasureCase.keptAnswers;
import static cn.dingzhou.employment.seeker.ErasureCase.placement;
import static cn.dingzhou.employment.seeker.ErasureCase.refused;
import static cn.dingzhou.employment.seeker.ErasureCase.standingPost;
import static cn.dingzhou.employment.seeker.ErasureCase.statistics;
import static cn.dingzhou.employment.seeker.ErasureCase.step;
import static cn.dingzhou.employment.seeker.ErasureCase.stored;
import static cn.dingzhou.employment.seeker.ErasureCase.sums;
import static cn.dingzhou.employment.seeker.ErasureCase.visit;
import static cn.dingzhou.employment.seeker.SampleSeekers.OWN;
import static cn.dingzhou.employment.seeker.SampleSeekers.SEEKERS;
import static cn.dingzhou.employment.seeker.SampleSeekers.aSeeker;
import static cn.dingzhou.employment.seeker.SampleSeekers.asOfficer;
import static cn.dingzhou.employment.seeker.SampleSeekers.asSomebody;
import static cn.dingzhou.employment.seeker.SampleSeekers.known;
import static cn.dingzhou.employment.seeker.SampleSeekers.member;
import static cn.dingzhou.employment.seeker.SampleSeekers.phone;
import static cn.dingzhou.employment.seeker.SampleSeekers.read;
import static cn.dingzhou.employment.seeker.SampleSeekers.registered;
import static cn.dingzhou.testing.SampleHousehold.aHousehold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.employment.training.SampleTraining;
import cn.dingzhou.events.Category;
import cn.dingzhou.events.Topics;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.testing.DatabaseContents;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Somebody who looked for work is forgotten, and what counts is not. */
@QuarkusTest
@WithInfrastructure
class SeekerErasureTest {

    private static final AtomicInteger COUNT = new AtomicInteger('\u5000');

    private final String name = "司马" + (char) COUNT.incrementAndGet();
    private final String note = "面试时说起" + name + "的事";

    private final SampleTraining training = new SampleTraining();
    private final String phone = phone();
    private final Map<String, Object> person =
            aSeeker(Map.of("phone", phone, "name", name, "region", training.village()));

    @Inject
    PersonalDataCipher cipher;

    @Test
    void nothingTellsAnyMoreWhoItWasAndWhatCountsStays() {
        String id = asOfficer()
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(person)
                .post(SEEKERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String fair = openFair();
        String atFair = application(id, postAt(fair, Map.of()), "withdrawal");
        String elsewhere = application(id, standingPost(), "withdrawal");
        String worked = placement(id, "2020-03-01");
        end(worked, Map.of("endedOn", "2020-04-20", "reason", "RESIGNED", "note", note));
        visit(worked, "2020-04-01", note);
        String mistaken = placement(id, "2021-03-01");
        end(mistaken, Map.of("reason", "ENTERED_IN_ERROR", "note", note));
        String never = enrolled(id);
        training.withdraw(never).statusCode(200);
        String left = enrolled(id);
        training.attends(left, 2);
        training.withdraw(left, note).statusCode(200);
        String taught = enrolled(id);
        training.attends(taught, 8);
        training.complete(taught).statusCode(200);
        String statistics = statistics(fair);
        List<Object> sums = sums();
        List<String> told = stored(id);
        assertThat(DatabaseContents.holding(List.of(name, phone, note), cipher::decrypt))
                .contains(
                        "seeker: " + name,
                        "seeker: " + phone,
                        "application_step: " + note,
                        "placement: " + note,
                        "follow_up: " + note,
                        "training_participation: " + note);

        erase(id).statusCode(204);

        read(id).statusCode(404);
        search().body("items", empty());
        asOfficer()
                .request()
                .body(Map.of("purpose", "电话通知面试"))
                .post(SEEKERS + "/" + id + "/disclosures")
                .then()
                .statusCode(404);
        List<String> traces = new ArrayList<>(told);
        traces.addAll(List.of(name, phone, note));
        assertThat(DatabaseContents.holding(traces, cipher::decrypt)).isEmpty();
        assertThat(keptAnswers(id)).isZero();
        assertTombstone(Topics.PLACEMENTS, mistaken);
        assertTombstone(Topics.TRAINING_PARTICIPATIONS, never);
        assertThat(statistics(fair)).isEqualTo(statistics);
        assertThat(sums()).isEqualTo(sums);
        get("/api/v1/placements/" + worked).statusCode(200).body("seekerId", equalTo(id));
        get("/api/v1/placements/" + mistaken).statusCode(404);
        get("/api/v1/training-participations/" + taught).statusCode(200).body("stage", equalTo("COMPLETED"));
        get("/api/v1/training-participations/" + left).statusCode(200).body("stage", equalTo("WITHDRAWN"));
        get("/api/v1/training-participations/" + never).statusCode(404);
        get(APPLICATIONS + "/" + elsewhere).statusCode(404);
        get(APPLICATIONS + "/" + atFair)
                .statusCode(200)
                .body("seekerName", equalTo("*"))
                .body("steps.note", everyItem(nullValue()));
        assertThat(audited(id)).containsExactly("seeker-erased CONSENT_WITHDRAWN");
    }

    @Test
    void askingAgainIsAnsweredTheSameAndThePersonMayComeBack() {
        String id = registered(person);
        erase(id).statusCode(204);

        erase(id).statusCode(204);

        assertThat(audited(id)).hasSize(1);
        registered(person);
        search().body("items.name", contains("司*"));
    }

    @Test
    void whileSomethingIsOpenNothingIsErasedAndWhatHelpsIsSaid() {
        String id = registered(person);
        String application = apply(id, postAt(openFair(), Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
        refused(id, "application-open");
        step(application, "offer", note).statusCode(200);
        step(application, "acceptance", note).statusCode(200);
        refused(id, "application-open");
        step(application, "withdrawal", note).statusCode(200);
        String placement = placement(id, "2020-03-01");
        refused(id, "placement-running");
        end(placement, Map.of("endedOn", "2020-04-20", "reason", "RESIGNED"));
        refused(id, "follow-up-due");
        visit(placement, "2020-04-01", note);
        String participation = enrolled(id);
        refused(id, "training-open");
        training.withdraw(participation).statusCode(200);
        read(id).statusCode(200);

        erase(id).statusCode(204);
    }

    @Test
    void ofAMemberOfTheRegistryTheWorkBelongsToTheArchive() {
        String member = member(
                known(aHousehold()
                        .in(training.village())
                        .became(Category.REGISTERED_POOR, "2014-03-01")
                        .withMembers(1)
                        .state()),
                0);
        person.put("memberId", member);
        String id = registered(person);
        String placement = placement(id, "2020-03-01");
        end(placement, Map.of("endedOn", "2020-03-20", "reason", "RESIGNED", "note", "家中缺劳力"));

        erase(id).statusCode(204);

        get("/api/v1/placements/" + placement)
                .statusCode(200)
                .body("memberId", equalTo(member))
                .body("seekerId", nullValue())
                .body("endNote", equalTo("家中缺劳力"));
    }

    @Test
    void onlyALabourOfficeOfTheRegionErases() {
        String id = registered(person);
        Tokens elsewhere = Tokens.as("labour-officer").in("130682999");

        erase(elsewhere, id).statusCode(404);
        erase(Tokens.as("registrar").in("130682"), id).statusCode(403);
        erase(asOfficer(), id, Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
        erase(asOfficer(), id, Map.of("reason", "TIRED_OF_IT")).statusCode(400);
        read(id).statusCode(200);
        erase(training.officer(), id).statusCode(204);
        erase(elsewhere, id).statusCode(404);
        erase(asOfficer(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whoRegisteredThemselvesWithdrawsTheirConsent() {
        Tokens self = asSomebody();
        String id = self.request()
                .body(person)
                .post(OWN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String application = self.request()
                .body(Map.of("postId", postAt(openFair(), Map.of())))
                .post("/api/v1/own-applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eraseOwn(self).statusCode(409).body("errors.code", contains("application-open"));
        step(application, "withdrawal", note).statusCode(200);

        eraseOwn(self).statusCode(204);

        self.request().get(OWN).then().statusCode(404);
        eraseOwn(self).statusCode(204);
        eraseOwn(asSomebody()).statusCode(204);
        asOfficer().request().post(OWN + "/erasure").then().statusCode(403);
        assertThat(DatabaseContents.holding(List.of(name, phone, self.subject()), cipher::decrypt))
                .as("the audit trail says who did what for good")
                .allMatch(found -> found.startsWith("audit_entry: "));
        get(APPLICATIONS + "/" + application).body("steps.takenBy[0]", equalTo("erased"));
        assertThat(audited(id)).containsExactly("seeker-erased CONSENT_WITHDRAWN");
    }

    private String application(String seeker, String post, String end) {
        String id = apply(asOfficer(), Map.of("seekerId", seeker, "postId", post, "note", note))
                .statusCode(201)
                .extract()
                .path("id");
        step(id, end, note).statusCode(200);
        return id;
    }

    /** In a course of its own, which runs. */
    private String enrolled(String seeker) {
        return training.officer()
                .request()
                .body(Map.of("seekerId", seeker))
                .post(SampleTraining.COURSES + "/" + training.running() + "/participations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse search() {
        return asOfficer()
                .request()
                .body(Map.of("phone", phone))
                .post(SEEKERS + "/search")
                .then()
                .statusCode(200);
    }
}
