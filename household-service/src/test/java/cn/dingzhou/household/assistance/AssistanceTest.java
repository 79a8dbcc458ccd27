package cn.dingzhou.household.assistance;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.AssistanceFundState;
import cn.dingzhou.events.EnterprisePairingState;
import cn.dingzhou.events.FundLevel;
import cn.dingzhou.events.MicroCreditState;
import cn.dingzhou.events.ProjectReturnState;
import cn.dingzhou.events.Sex;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.CitizenIds;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is given to regions and households against poverty, and the rules of each kind. */
@QuarkusTest
@WithInfrastructure
class AssistanceTest {

    private APerson head;
    private AHousehold household;

    @BeforeEach
    void aRegisteredHousehold() {
        Places.enter();
        head = aHead();
        household = aHousehold().of(head);
        household.poor().arrive();
    }

    @Test
    void fundsComeInWordsFromASheet() {
        EventTopic<AssistanceFundState> topic = EventTopic.of(Topics.ASSISTANCE_FUNDS);

        AnImport done = AnImport.into("assistance-funds")
                .csv(
                        "reference,regionCode,on,level,amount,purpose",
                        "ZJ-1,130682,2018-04-10,中央,1200000.00,产业扶贫",
                        "ZJ-2,130682108,2018-04-10,省级,300000,道路硬化",
                        "ZJ-3,130682,2018-04-10,县级,1,道路硬化");

        assertThat(done.counts()).containsExactly(2, 0, 0, 1);
        assertThat(done.errors()).contains(",level,unknown-word,");
        UUID fund = UUID.fromString(Tokens.as("viewer")
                .in(Places.CITY)
                .request()
                .get("/api/v1/assistance-funds?from=2018-04-10&to=2018-04-10")
                .path("items[0].id"));
        AssistanceFundState state = await().until(() -> topic.statesOf(fund), states -> states.size() == 1)
                .get(0);
        assertThat(state.level()).isEqualTo(FundLevel.CENTRAL);
        assertThat(state.amountFen()).isEqualTo(120_000_000);
    }

    @Test
    void aHouseholdTakesPartInAProjectAndGetsItsShare() {
        EventTopic<ProjectReturnState> topic = EventTopic.of(Topics.PROJECT_RETURNS);
        AnEntry project = project();
        project.enter("industry-projects");

        inProject(project, "2018-06-01").enter("project-participations");
        UUID paid = inProject(project, "2019-12-10").saying("amount", 600).enter("project-returns");

        assertThat(await().until(() -> topic.statesOf(paid), states -> states.size() == 1)
                        .get(0)
                        .amountFen())
                .isEqualTo(60_000);
        for (String collection : List.of("project-participations", "project-returns")) {
            AnEntry early = inProject(project, "2018-04-30");
            AnEntry nowhere = inProject(project(), "2018-06-01");
            if (collection.endsWith("returns")) {
                early.saying("amount", 1);
                nowhere.saying("amount", 1);
            }
            early.refused(collection, "/facts/on", "days-out-of-order");
            nowhere.refused(collection, "/facts/projectReference", "unknown-reference");
        }
        project().saying("round", 0).refused("industry-projects", "/facts/round", "min");
    }

    @Test
    void aCooperativeTakesHouseholdsAlong() {
        AnEntry cooperative =
                anEntry().with("regionCode", Places.EAST_WANG).saying(Map.of("on", "2017-03-20", "name", "兴农种植专业合作社"));
        cooperative.enter("cooperatives");

        linked(cooperative.reference()).saying("until", "2020-12-31").enter("cooperative-links");

        linked("HZS-none").refused("cooperative-links", "/facts/cooperativeReference", "unknown-reference");
        linked(cooperative.reference())
                .saying("until", "2018-02-28")
                .refused("cooperative-links", "/facts/until", "ends-before-start");
    }

    @Test
    void anEnterpriseIsPairedWithAVillage() {
        EventTopic<EnterprisePairingState> topic = EventTopic.of(Topics.ENTERPRISE_PAIRINGS);

        UUID paired = pairing().enter("enterprise-pairings");

        assertThat(await().until(() -> topic.statesOf(paired), states -> states.size() == 1)
                        .get(0)
                        .enterprise())
                .isEqualTo("91350100M000100Y43");
        pairing().saying("enterpriseCode", "丰源").refused("enterprise-pairings", "/facts/enterpriseCode", "pattern");
        pairing().with("regionCode", Places.EAST_WANG).refused("enterprise-pairings", "/regionCode", "not-a-village");
    }

    @Test
    void aSmallLoanStaysInItsLimits() {
        EventTopic<MicroCreditState> topic = EventTopic.of(Topics.MICRO_CREDITS);

        loan("2018-06-12").saying("amount", 50000.01).refused("micro-credits", "/facts/amount", "above-50000");
        loan("2018-06-12").saying("termMonths", 37).refused("micro-credits", "/facts/termMonths", "max");
        loan("2018-06-12")
                .saying("repaidOn", "2018-06-11")
                .refused("micro-credits", "/facts/repaidOn", "days-out-of-order");
        loan("2018-06-12")
                .saying("repaidOn", "2999-01-01")
                .refused("micro-credits", "/facts/repaidOn", "in-the-future");
        UUID loan = loan("2018-06-12").enter("micro-credits");

        assertThat(await().until(() -> topic.statesOf(loan), states -> states.size() == 1)
                        .get(0)
                        .amountFen())
                .isEqualTo(5_000_000);
    }

    @Test
    void aHouseholdHasOneOpenLoanAtATime() {
        AnEntry first = loan("2018-06-12");
        first.enter("micro-credits");
        loan("2019-06-12").refused("micro-credits", "/facts/on", "loan-open");
        loan("2018-01-12").refused("micro-credits", "/facts/on", "loan-open");
        loan("2017-01-12").saying("repaidOn", "2018-01-12").enter("micro-credits");

        AnImport done = AnImport.into("micro-credits")
                .ndjson(
                        first.saying("repaidOn", "2019-06-12").json(),
                        loan("2019-06-12").json(),
                        loan("2019-07-12").json());

        assertThat(done.counts()).containsExactly(1, 1, 0, 1);
        assertThat(done.errors()).contains("loan-open");
    }

    @Test
    void ofTwoLoansAtOnceOneIsMade() {
        List<Integer> answers = Stream.of(loan("2018-06-12"), loan("2018-06-12"))
                .map(loan -> CompletableFuture.supplyAsync(
                        () -> loan.post("micro-credits").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 400);
    }

    @Test
    void aHelperIsNotRegisteredPoor() {
        String official = CitizenIds.of(Sex.FEMALE, 1980);
        helper().saying("citizenId", head.citizenId()).refused("helpers", "/facts/citizenId", "helper-registered-poor");
        helper().saying("citizenId", "11010519491231002Y").refused("helpers", "/facts/citizenId", "citizen-id-form");
        helper().saying("until", "2018-01-04").refused("helpers", "/facts/until", "days-out-of-order");

        AnEntry helper = helper().saying("citizenId", official);
        helper.post("helpers").statusCode(201).body("facts.citizenId", nullValue());

        AnImport again = AnImport.into("helpers")
                .ndjson(
                        helper.json(),
                        helper().saying("citizenId", head.citizenId()).json());
        assertThat(again.counts()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aMeasureIsBegunAndFinished() {
        AnImport done = AnImport.into("measures")
                .csv(
                        "reference,householdNumber,on,kind,finishedOn,description",
                        "CS-1,%s,2018-03-15,产业帮扶,2018-12-01,发放鸡苗 50 只".formatted(household.number()),
                        "CS-2,%s,2018-03-15,公益岗位,,护林员".formatted(household.number()),
                        "CS-3,%s,2018-03-15,健康帮扶,2018-03-14,家庭医生签约".formatted(household.number()));

        assertThat(done.counts()).containsExactly(2, 0, 0, 1);
        assertThat(done.errors()).contains(",finishedOn,days-out-of-order,");
    }

    private static AnEntry project() {
        return anEntry()
                .with("regionCode", Places.EAST_WANG)
                .saying(Map.of("on", "2018-05-01", "name", "设施蔬菜大棚", "round", 1, "kind", "种植业", "invested", 500000));
    }

    private AnEntry inProject(AnEntry project, String day) {
        return anEntry().about(household).saying(Map.of("on", day, "projectReference", project.reference()));
    }

    private AnEntry linked(String cooperative) {
        return anEntry().about(household).saying(Map.of("on", "2018-03-01", "cooperativeReference", cooperative));
    }

    private static AnEntry pairing() {
        return anEntry()
                .with("regionCode", Places.EAST_WANG_VILLAGE)
                .saying(Map.of(
                        "on", "2018-10-17",
                        "enterpriseCode", "91350100M000100Y43",
                        "enterpriseName", "丰源食品有限公司",
                        "amount", 260000));
    }

    private AnEntry loan(String day) {
        return anEntry()
                .about(household)
                .saying(Map.of("on", day, "amount", 50000, "termMonths", 36, "interestSubsidised", true));
    }

    private AnEntry helper() {
        return anEntry()
                .about(household)
                .saying(Map.of("on", "2018-01-05", "unit", "定州市教育局", "staffReference", "JY-0312"));
    }
}
