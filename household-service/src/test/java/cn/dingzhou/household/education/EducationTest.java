package cn.dingzhou.household.education;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.dingzhou.events.AdmissionState;
import cn.dingzhou.events.AidGrantState;
import cn.dingzhou.events.EnrolmentState;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.SchoolTerm;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.State;
import cn.dingzhou.events.Topic;
import cn.dingzhou.events.Topics;
import cn.dingzhou.events.TutorPairingState;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Superuser;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EducationTest {

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);

    private final DataSource database = Superuser.database();

    private AHousehold household;
    private APerson head;
    private APerson pupil;
    private UUID id;
    private UUID pupilId;

    @Test
    void anEnrolmentTellsTheTermAndWhetherSchoolIsCompulsory() {
        UUID entry = enrolment().enter("enrolments");

        EnrolmentState state = told(Topics.ENROLMENTS, entry, 1).get(0);
        assertThat(state)
                .isEqualTo(new EnrolmentState(
                        entry,
                        0,
                        state.village(),
                        id,
                        pupilId,
                        LocalDate.of(2020, 9, 1),
                        2020,
                        SchoolTerm.AUTUMN,
                        true));
    }

    @Test
    void aMemberIsEnrolledOnceATerm() {
        enrolment().enter("enrolments");

        enrolment().refused("enrolments", "/facts/term", "enrolment-exists");
        enrolment().saying("on", "2021-03-01").saying("term", "SPRING").enter("enrolments");
        enrolment().saying("schoolYear", 2019).refused("enrolments", "/facts/on", "outside-school-year");
        enrolment()
                .saying("on", "2019-09-01")
                .saying("schoolYear", 2019)
                .saying("stage", "DROPPED_OUT")
                .refused("enrolments", "/facts/stage", "not-at-school");
    }

    @Test
    void ofTwoWhoSayTheSameOfAPupilAtOnceTheLaterIsTold() throws SQLException {
        enrolment().saying("on", "2021-03-01").saying("term", "SPRING").enter("enrolments");
        dropOut().saying("until", "2020-10-13").saying("stage", "PRIMARY").enter("drop-outs");

        tooLate(enrolment(), "enrolments", "enrolment", "enrolled_on, school_year, 'AUTUMN', stage, school");
        tooLate(
                dropOut().saying("on", "2020-12-01"),
                "drop-outs",
                "drop_out",
                "'2020-12-01', reason, null, null, null");
    }

    @Test
    void aidIsGrantedToStudents() {
        UUID entry = aid().enter("student-aid-grants");

        AidGrantState state = told(Topics.STUDENT_AID_GRANTS, entry, 1).get(0);
        assertThat(state)
                .isEqualTo(new AidGrantState(
                        entry, 0, state.village(), id, pupilId, LocalDate.of(2019, 11, 15), 2019, 62_550));
        aid().saying("stage", "NOT_IN_SCHOOL").refused("student-aid-grants", "/facts/stage", "not-at-school");
        aid().saying("schoolYear", 2020).refused("student-aid-grants", "/facts/schoolYear", "year-too-far");
        registrar
                .request()
                .get("/api/v1/student-aid-grants?open=true")
                .then()
                .statusCode(400)
                .body("errors.code", contains("without-end"));
    }

    @Test
    void noAidIsGrantedToTheDead() {
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("leftOn", "2019-11-01", "reason", "DIED"))
                .post("/api/v1/households/%s/members/%s/departure".formatted(id, pupilId))
                .then()
                .statusCode(200);

        aid().refused("student-aid-grants", "/facts/on", "member-dead");
    }

    @Test
    void aTutorIsANumberAndNoName() {
        UUID entry = pairing().enter("tutor-pairings");

        TutorPairingState state = told(Topics.TUTOR_PAIRINGS, entry, 1).get(0);
        assertThat(state)
                .isEqualTo(
                        new TutorPairingState(entry, 0, state.village(), id, pupilId, LocalDate.of(2018, 9, 10), null));
        pairing().saying("teacherNumber", "张老师").refused("tutor-pairings", "/facts/teacherNumber", "pattern");
        pairing().saying("until", "2018-09-09").refused("tutor-pairings", "/facts/until", "ends-before-start");
    }

    @Test
    void aMemberIsAdmittedOnceAYear() {
        UUID entry = admission().enter("university-admissions");

        AdmissionState state = told(Topics.UNIVERSITY_ADMISSIONS, entry, 1).get(0);
        assertThat(state)
                .isEqualTo(new AdmissionState(entry, 0, state.village(), id, pupilId, LocalDate.of(2019, 7, 25)));
        admission().saying("on", "2019-08-05").refused("university-admissions", "/facts/on", "admission-exists");
        admission().saying("on", "2020-07-25").enter("university-admissions");
    }

    @Test
    void filesSpeakTheWordsOfTheNationalSystem() {
        String member = household.number() + "," + pupil.citizenId();

        AnImport enrolments = AnImport.into("enrolments")
                .csv(
                        "reference,householdNumber,citizenId,on,schoolYear,term,stage,school",
                        "ES-1," + member + ",2020/9/1,2020,秋季学期,小学,东旺镇中心小学",
                        "ES-2," + member + ",2020/9/2,2020,第一学期,小学,东旺镇中心小学",
                        "ES-3," + member + ",2021/3/1,2020,春季,小学,东旺镇中心小学",
                        "ES-4," + member + ",2021/3/1,2020,夏季,小学,东旺镇中心小学");
        AnImport dropOuts = AnImport.into("drop-outs")
                .csv(
                        "reference,householdNumber,citizenId,on,reason,until,stage,exemption",
                        "ED-1," + member + ",2020/10/12,厌学,2020/11/2,小学,",
                        "ED-2," + member + ",2021/3/15,家庭经济困难,2021/4/1,,延缓入学",
                        "ED-3," + member + ",2021/3/20,外出务工,,,");
        AnImport grants = AnImport.into("student-aid-grants")
                .csv(
                        "reference,householdNumber,citizenId,on,schoolYear,stage,kind,amount",
                        "EG-1," + member + ",2019/11/15,2019,小学,生活补助,625.50");

        assertThat(enrolments.counts()).containsExactly(2, 0, 0, 2);
        assertThat(enrolments.errors()).contains(",term,enrolment-exists,", ",term,unknown-word,");
        assertThat(dropOuts.counts()).containsExactly(2, 0, 0, 1);
        assertThat(dropOuts.errors()).contains(",on,drop-out-exists,");
        assertThat(grants.counts()).containsExactly(1, 0, 0, 0);
    }

    @BeforeEach
    void aHouseholdWithAPupilOfTen() {
        Places.enter();
        pupil = aPerson(Relation.SON, Sex.MALE, 2010)
                .with("schoolStatus", "PRIMARY")
                .with("education", "PRIMARY")
                .with("labourCapacity", "NONE");
        head = aHead();
        household = aHousehold().of(head, pupil);
        id = household.register();
        pupilId = UUID.fromString(
                registrar.request().get("/api/v1/households/" + id).path("members[1].id"));
    }

    /** Sends an entry while another transaction has yet to commit what contradicts it. */
    private void tooLate(AnEntry entry, String collection, String table, String facts) throws SQLException {
        CompletableFuture<ValidatableResponse> later;
        try (Connection earlier = database.getConnection();
                Statement statement = earlier.createStatement()) {
            earlier.setAutoCommit(false);
            statement.execute(
                    "insert into %s select gen_random_uuid(), version, reference || '-A', region_code,".formatted(table)
                            + " household_id, member_id, changed_at, %s from %s where member_id = '%s'"
                                    .formatted(facts, table, pupilId));

            later = CompletableFuture.supplyAsync(() -> entry.post(collection));

            await().until(() -> statement
                    .executeQuery("select 1 from pg_locks where not granted")
                    .next());
            earlier.commit();
        }
        later.join().statusCode(409).body("code", is("entered-at-once"));
    }

    private AnEntry enrolment() {
        return entry("on", "2020-09-01", "schoolYear", 2020, "term", "AUTUMN", "stage", "PRIMARY")
                .saying("school", "东旺镇中心小学");
    }

    private AnEntry dropOut() {
        return entry("on", "2020-10-12", "reason", "TIRED_OF_SCHOOL");
    }

    private AnEntry aid() {
        return entry("on", "2019-11-15", "schoolYear", 2019, "stage", "PRIMARY", "kind", "LIVING_ALLOWANCE")
                .saying("amount", 625.5);
    }

    private AnEntry pairing() {
        return entry("on", "2018-09-10", "teacherNumber", "DW-0123");
    }

    private AnEntry admission() {
        return entry("on", "2019-07-25", "level", "BACHELOR", "university", "河北大学");
    }

    private AnEntry entry(Object... facts) {
        AnEntry entry = anEntry().about(household, pupil);
        for (int i = 0; i < facts.length; i += 2) {
            entry.saying((String) facts[i], facts[i + 1]);
        }
        return entry;
    }

    private static <S extends State> List<S> told(Topic<S> topic, UUID entry, int times) {
        EventTopic<S> events = EventTopic.of(topic);
        return await().until(() -> events.statesOf(entry), states -> states.size() == times);
    }
}
