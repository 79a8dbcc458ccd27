package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aPerson;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.household.Mistakes.DECIDER;
import static cn.dingzhou.household.household.Mistakes.audited;
import static cn.dingzhou.household.household.Mistakes.depart;
import static cn.dingzhou.household.household.Mistakes.erase;
import static cn.dingzhou.household.household.Mistakes.etag;
import static cn.dingzhou.household.household.Mistakes.keeps;
import static cn.dingzhou.household.household.Mistakes.keptAnswers;
import static cn.dingzhou.household.household.Mistakes.lastTold;
import static cn.dingzhou.household.household.Mistakes.memberOf;
import static cn.dingzhou.household.household.Mistakes.merge;
import static cn.dingzhou.household.household.Mistakes.placed;
import static cn.dingzhou.household.household.Mistakes.read;
import static cn.dingzhou.household.household.Mistakes.registered;
import static cn.dingzhou.household.household.Mistakes.search;
import static cn.dingzhou.household.household.Mistakes.somebody;
import static cn.dingzhou.household.household.Mistakes.wordsOf;
import static cn.dingzhou.testing.Superuser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.HouseholdState;
import cn.dingzhou.events.Relation;
import cn.dingzhou.events.Sex;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.Places;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.DatabaseContents;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members who were entered by mistake, and those who left longer ago than they are kept. */
@QuarkusTest
@WithInfrastructure
class MemberErasureTest {

    private final APerson head = somebody(aHead()).with("medicalInsured", false);
    private final APerson son = somebody(aSon());

    @Inject
    PersonalDataCipher cipher;

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void aMemberEnteredByMistakeWasNeverThere() {
        UUID id = registered(aHousehold().of(aHead(), son));
        String member = memberOf(id, 1);
        List<String> traces = texts(
                "select unnest(array[name, citizen_id, citizen_id_index, phone]) from member where id = cast(? as uuid)",
                member);
        traces.addAll(wordsOf(son));
        assertThat(keptAnswers(member)).hasSize(1);

        erase(DECIDER, id, member, "COLLECTED_BY_MISTAKE").statusCode(204);

        assertThat(keptAnswers(member)).isEmpty();
        read(id).statusCode(200).header("ETag", "\"1\"").body("members", hasSize(1));
        search(son).body("items", empty());
        assertThat(DatabaseContents.holding(traces, cipher::decrypt)).isEmpty();
        assertThat(lastTold(id, 1).members()).hasSize(1);
        assertThat(audited("members", member)).containsExactly("member-erased COLLECTED_BY_MISTAKE");
        erase(DECIDER, id, member, "COLLECTED_BY_MISTAKE").statusCode(204);
        read(id).header("ETag", "\"1\"");
        registered(aHousehold().of(aHead(), son));
    }

    @Test
    void aMemberStaysOnWhomSomethingStands() {
        AHousehold household = aHousehold().of(aHead(), aWife());
        UUID id = household.register();
        String wife = memberOf(id, 1);
        keeps(id, memberOf(id, 0), "COLLECTED_BY_MISTAKE", "member-is-head");
        keeps(id, wife, "CONSENT_WITHDRAWN", "archive-kept");
        Tokens both = Tokens.as("city-decider", "registrar").in(Places.CITY).named("registrar");
        erase(both, id, wife, "COLLECTED_BY_MISTAKE").statusCode(409).body("code", equalTo("same-person"));
        placed(id, wife);

        keeps(id, wife, "COLLECTED_BY_MISTAKE", "stands-placement-copy");
        UUID poor = aHousehold().of(aHead(), aWife()).poor().arrive();
        keeps(poor, memberOf(poor, 1), "COLLECTED_BY_MISTAKE", "decision");
    }

    @Test
    void whoJoinedLaterIsNotErasedByWhoAddedThem() {
        UUID id = aHousehold().register();
        Tokens adding = Tokens.as("city-decider", "registrar").in(Places.CITY).named("adding");
        adding.request()
                .header("If-Match", etag(id))
                .body(son.json())
                .post("/api/v1/households/" + id + "/members")
                .then()
                .statusCode(200);

        erase(adding, id, memberOf(id, 1), "COLLECTED_BY_MISTAKE")
                .statusCode(409)
                .body("code", equalTo("same-person"));
        erase(DECIDER, id, memberOf(id, 1), "COLLECTED_BY_MISTAKE").statusCode(204);
    }

    @Test
    void whoLeftLongAgoIsNobodyAnyMoreAndStillCounts() {
        APerson daughter =
                somebody(aPerson(Relation.DAUGHTER, Sex.FEMALE, 1990)).with("health", List.of("CHRONIC_ILLNESS"));
        UUID id = aHousehold().of(aHead(), daughter).poor().arrive();
        String member = memberOf(id, 1);
        depart(id, member, LocalDate.now(BusinessClock.ZONE).minusYears(5).toString());
        HouseholdState before = lastTold(id, 1);
        List<String> traces = texts(
                "select unnest(array[name, citizen_id, citizen_id_index, phone]) from member where id = cast(? as uuid)",
                member);
        traces.addAll(wordsOf(daughter));

        erase(DECIDER, id, member, "PURPOSE_FULFILLED").statusCode(204);

        assertThat(DatabaseContents.holding(traces, cipher::decrypt)).isEmpty();
        HouseholdState now = lastTold(id, 2);
        assertThat(now.members()).isEqualTo(before.members());
        assertThat(now.categories()).isEqualTo(before.categories());
        DECIDER.request()
                .body(Map.of("purpose", "电话核实情况"))
                .post("/api/v1/households/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .body("members[1].name", equalTo("*"))
                .body("members[1].phone", nullValue())
                .body("members[1].health", empty())
                .body(
                        "members[1].bornIn",
                        equalTo(before.members().get(1).bornIn().toString()))
                .body("members[1].sex", equalTo("FEMALE"))
                .body(
                        "members[1].erasedOn",
                        equalTo(LocalDate.now(BusinessClock.ZONE).toString()));
        erase(DECIDER, id, member, "PURPOSE_FULFILLED").statusCode(204);
        assertThat(audited("members", member)).containsExactly("member-erased PURPOSE_FULFILLED");
        registered(aHousehold().of(daughter.with("relation", "HEAD")));
    }

    @Test
    void whoseHouseholdEndedLongAgoIsNobodyAnyMoreThere() {
        UUID id = aHousehold().of(aHead()).arrive();
        String member = memberOf(id, 0);
        merge(
                id,
                aHousehold().of(aHead()).arrive(),
                LocalDate.now(BusinessClock.ZONE).minusYears(5).toString());

        erase(DECIDER, id, member, "PURPOSE_FULFILLED").statusCode(204);

        read(id).body(
                        "members[0].erasedOn",
                        equalTo(LocalDate.now(BusinessClock.ZONE).toString()));
    }

    @Test
    void whoLeftIsKnownUntilTheyWereKeptLongEnough() {
        UUID id = aHousehold().of(aHead(), aSon()).register();
        String member = memberOf(id, 1);
        depart(
                id,
                member,
                LocalDate.now(BusinessClock.ZONE).minusYears(5).plusDays(2).toString());

        keeps(id, member, "PURPOSE_FULFILLED", "retention-running");
    }
}
