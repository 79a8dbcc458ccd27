package cn.dingzhou.household.household;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aSon;
import static cn.dingzhou.household.AnEntry.anEntry;
import static cn.dingzhou.household.household.Mistakes.CLERK;
import static cn.dingzhou.household.household.Mistakes.DECIDER;
import static cn.dingzhou.household.household.Mistakes.assertTombstone;
import static cn.dingzhou.household.household.Mistakes.assess;
import static cn.dingzhou.household.household.Mistakes.audited;
import static cn.dingzhou.household.household.Mistakes.change;
import static cn.dingzhou.household.household.Mistakes.erase;
import static cn.dingzhou.household.household.Mistakes.etag;
import static cn.dingzhou.household.household.Mistakes.income;
import static cn.dingzhou.household.household.Mistakes.keptAnswers;
import static cn.dingzhou.household.household.Mistakes.memberOf;
import static cn.dingzhou.household.household.Mistakes.merge;
import static cn.dingzhou.household.household.Mistakes.read;
import static cn.dingzhou.household.household.Mistakes.refused;
import static cn.dingzhou.household.household.Mistakes.registered;
import static cn.dingzhou.household.household.Mistakes.search;
import static cn.dingzhou.household.household.Mistakes.somebody;
import static cn.dingzhou.household.household.Mistakes.stored;
import static cn.dingzhou.household.household.Mistakes.wordsOf;
import static cn.dingzhou.testing.Superuser.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AProcedure;
import cn.dingzhou.household.AVisit;
import cn.dingzhou.household.Places;
import cn.dingzhou.records.personaldata.PersonalDataCipher;
import cn.dingzhou.testing.DatabaseContents;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered by mistake goes without a trace, and what the law wants kept stays. */
@QuarkusTest
@WithInfrastructure
class ErasureTest {

    private final APerson head = somebody(aHead()).with("medicalInsured", false);
    private final APerson son = somebody(aSon());

    @Inject
    PersonalDataCipher cipher;

    @BeforeEach
    void regions() {
        Places.enter();
    }

    @Test
    void ofAHouseholdEnteredByMistakeNothingIsLeft() {
        UUID id = registered(aHousehold().of(head, son));
        income(id);
        assess(id, "quality-findings", "rule");
        String warning = assess(id, "warnings", "id");
        List<String> members = List.of(memberOf(id, 0), memberOf(id, 1));
        List<String> traces = stored(id);
        traces.addAll(wordsOf(head));
        traces.addAll(wordsOf(son));
        assertThat(DatabaseContents.holding(traces, cipher::decrypt))
                .containsAll(
                        wordsOf(head).stream().map(word -> "member: " + word).toList());

        erase(id).statusCode(204);

        read(id).statusCode(404);
        search(head).body("items", empty());
        DECIDER.request()
                .body(Map.of("purpose", "电话核实情况"))
                .post("/api/v1/households/" + id + "/disclosures")
                .then()
                .statusCode(404);
        assertThat(DatabaseContents.holding(traces, cipher::decrypt)).isEmpty();
        assertThat(keptAnswers(id)).isEmpty();
        assertTombstone(Topics.HOUSEHOLDS, id);
        assertTombstone(Topics.WARNINGS, warning);
        assertTombstone(Topics.QUALITY_FINDINGS, id);
        assertThat(audited("households", id)).containsExactly("household-erased COLLECTED_BY_MISTAKE");
        assertThat(members).allSatisfy(member -> assertThat(audited("members", member))
                .containsExactly("member-erased COLLECTED_BY_MISTAKE"));
        erase(id).statusCode(204);
        assertThat(audited("households", id)).hasSize(1);
        registered(aHousehold().of(head));
    }

    @Test
    void whoeverEnteredItDoesNotEraseIt() {
        UUID registered = aHousehold().register();
        UUID imported = aHousehold().arrive();
        Tokens both = Tokens.as("city-decider", "registrar").in(Places.CITY).named("registrar");

        for (UUID id : List.of(registered, imported)) {
            erase(both, id, "COLLECTED_BY_MISTAKE").statusCode(409).body("code", equalTo("same-person"));
            erase(id).statusCode(204);
        }
    }

    @Test
    void whenNobodyKnowsWhoEnteredItNobodyWhoEntersSuchErasesIt() {
        UUID id = aHousehold().register();
        change("update household set registered_by = null where id = cast(? as uuid)", id);
        Tokens both = Tokens.as("city-decider", "registrar").in(Places.CITY).named("another");

        erase(both, id, "COLLECTED_BY_MISTAKE").statusCode(409).body("code", equalTo("same-person"));
        erase(id).statusCode(204);
    }

    @Test
    void onlyADeciderOfTheRegionErases() {
        UUID id = aHousehold().register();
        String member = memberOf(id, 0);
        Tokens elsewhere = Tokens.as("city-decider").in(Places.KAIYUAN);

        erase(elsewhere, id, "COLLECTED_BY_MISTAKE").statusCode(404);
        erase(elsewhere, id, member, "COLLECTED_BY_MISTAKE").statusCode(404);
        erase(Tokens.as("registrar").in(Places.CITY).named("another"), id, "COLLECTED_BY_MISTAKE")
                .statusCode(403);
        erase(Tokens.as("registrar").in(Places.CITY).named("another"), id, member, "COLLECTED_BY_MISTAKE")
                .statusCode(403);
        erase(DECIDER, UUID.randomUUID(), "COLLECTED_BY_MISTAKE").statusCode(404);
        erase(DECIDER, id, UUID.randomUUID().toString(), "COLLECTED_BY_MISTAKE").statusCode(404);
        erase(DECIDER, id, "LOST").statusCode(400).body("errors.pointer", contains("/reason"));
        read(id).statusCode(200);
        erase(id).statusCode(204);
        erase(elsewhere, id, "COLLECTED_BY_MISTAKE").statusCode(404);
    }

    @Test
    void anArchiveIsNotErasedSinceConsentWasWithdrawn() {
        UUID id = aHousehold().register();

        refused(id, "CONSENT_WITHDRAWN", "archive-kept");
        refused(id, "PURPOSE_FULFILLED", "archive-kept");
    }

    @Test
    void whatWasDecidedCountsForGood() {
        refused(aHousehold().poor().arrive(), "COLLECTED_BY_MISTAKE", "decision");
        refused(
                aHousehold()
                        .with("identifiedOn", "2014-03-01")
                        .exitedOn("2018-12-20")
                        .arrive(),
                "COLLECTED_BY_MISTAKE",
                "decision");
        UUID submitted = aHousehold().register();
        AProcedure.identifying(submitted).submitted("2026-09-01");
        refused(submitted, "COLLECTED_BY_MISTAKE", "stands-procedure");
    }

    @Test
    void whatWasPaidOrSeenStands() {
        AHousehold paid = aHousehold();
        UUID id = paid.register();
        anEntry()
                .about(paid)
                .saying(Map.of("on", "2020-01-01", "kind", "SUBSISTENCE_ALLOWANCE"))
                .post("allowance-eligibilities")
                .statusCode(201);
        refused(id, "COLLECTED_BY_MISTAKE", "stands-allowance-eligibility");
        anEntry()
                .about(paid)
                .saying(Map.of("on", "2020-05-18", "kind", "SUBSISTENCE_ALLOWANCE", "amount", 620, "persons", 1))
                .post("allowance-grants")
                .statusCode(201);
        refused(id, "COLLECTED_BY_MISTAKE", "stands-allowance-eligibility", "stands-allowance-grant");
        UUID visited = aHousehold().register();
        AVisit.to(visited, "2026-09-01").make();
        refused(visited, "COLLECTED_BY_MISTAKE", "stands-visit");
    }

    @Test
    void aSplitTiesTwoHouseholds() {
        UUID id = aHousehold().of(aHead(), aSon()).register();
        String other = CLERK.request()
                .header("If-Match", etag(id))
                .body(Map.of(
                        "number",
                        "T-split-" + id.toString().substring(24),
                        "on",
                        "2020-05-01",
                        "leaving",
                        List.of(Map.of("memberId", memberOf(id, 1), "relation", "HEAD"))))
                .post("/api/v1/households/" + id + "/split")
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        refused(id, "COLLECTED_BY_MISTAKE", "tied-to-another");
        refused(UUID.fromString(other), "COLLECTED_BY_MISTAKE", "tied-to-another");
    }

    @Test
    void aMergerTiesTwoHouseholds() {
        UUID sons = aHousehold().of(aHead(), aSon()).register();
        UUID widowers = aHousehold().of(aHead()).register();
        merge(widowers, sons, "2026-09-01");

        refused(sons, "COLLECTED_BY_MISTAKE", "tied-to-another");
        refused(widowers, "COLLECTED_BY_MISTAKE", "tied-to-another");
    }

    @Test
    void everyTableThatNamesAHouseholdOrAMemberIsAskedOrGoesWithIt() {
        List<String> asked = new ArrayList<>();
        for (StandingRecord kind : StandingRecord.values()) {
            asked.add(kind.table() + ".household_id");
            if (kind.namesMember()) {
                asked.add(kind.table() + ".member_id");
            }
        }
        List.of("quality_finding", "warning").forEach(table -> asked.add(table + ".household_id"));
        StandingRepository.ROWS.forEach(table -> asked.add(table + ".household_id"));
        // Who read a file in an emergency is known for good, as what stands in the audit trail.
        asked.add("emergency_access.household_id");

        assertThat(texts(
                        """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and column_name in ('household_id', 'member_id')
                          and table_name || '.' || column_name <> 'warning.member_id' and ? is not null""",
                        "all"))
                .containsExactlyInAnyOrderElementsOf(asked);
    }
}
