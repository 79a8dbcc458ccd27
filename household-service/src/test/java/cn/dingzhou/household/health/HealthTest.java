package cn.dingzhou.household.health;

import static cn.dingzhou.household.AHousehold.aHousehold;
import static cn.dingzhou.household.APerson.aHead;
import static cn.dingzhou.household.APerson.aWife;
import static cn.dingzhou.household.AnEntry.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.dingzhou.events.ChronicCardState;
import cn.dingzhou.events.PremiumPaymentState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.APerson;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.AnImport;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.EventTopic;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class HealthTest {

    private final Tokens registrar = Tokens.as("registrar").in(Places.CITY);
    private AHousehold household;
    private APerson head;
    private APerson wife;
    private UUID id;

    @BeforeEach
    void aHouseholdWithAChronicallyIllWife() {
        Places.enter();
        head = aHead();
        wife = aWife().with("health", List.of("CHRONIC_ILLNESS"));
        household = aHousehold().of(head, wife);
        id = household.register();
    }

    @Test
    void aPremiumPaidForAMemberIsAnnouncedInFen() {
        EventTopic<PremiumPaymentState> topic = EventTopic.of(Topics.MEDICAL_PREMIUMS);

        UUID entry = premium().enter("medical-premiums");

        PremiumPaymentState state = await().until(() -> topic.statesOf(entry), states -> states.size() == 1)
                .get(0);
        assertThat(state)
                .isEqualTo(new PremiumPaymentState(
                        entry, 0, state.village(), id, LocalDate.of(2019, 12, 10), 2020, 25_000, 1_050));
    }

    @Test
    void aPayerPaysAMembersPremiumOnceAYear() {
        premium().enter("medical-premiums");

        premium().refused("medical-premiums", "/facts/payer", "premium-exists");
        premium().saying("payer", "MEDICAL_AID").enter("medical-premiums");
        premium().saying("year", 2019).enter("medical-premiums");
        premium().about(household, head).enter("medical-premiums");
        premium().saying("year", 2021).refused("medical-premiums", "/facts/year", "year-too-far");
    }

    @Test
    void aCardIsForTheChronicallyIllUnlessItHasEnded() {
        AnEntry cardOfTheWell = card().about(household, head);

        cardOfTheWell.refused("chronic-cards", "/citizenId", "not-chronically-ill");
        cardOfTheWell.saying("until", "2019-12-31").enter("chronic-cards");
    }

    @Test
    void whichIllnessACardIsForIsNeverTold() {
        EventTopic<ChronicCardState> topic = EventTopic.of(Topics.CHRONIC_CARDS);

        UUID card = card().enter("chronic-cards");

        registrar
                .request()
                .get("/api/v1/chronic-cards/" + card)
                .then()
                .body("facts.on", is("2018-05-18"))
                .body("facts.disease", nullValue());
        ChronicCardState state = await().until(() -> topic.statesOf(card), states -> states.size() == 1)
                .get(0);
        assertThat(state)
                .isEqualTo(new ChronicCardState(card, 0, state.village(), id, LocalDate.of(2018, 5, 18), null));
    }

    @Test
    void aMemberHoldsOneCardAtATime() {
        UUID first = card().enter("chronic-cards");
        AnEntry next = card().saying("on", "2020-01-01");

        next.refused("chronic-cards", "/facts/on", "card-exists");
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(card().saying("until", "2017-01-01").facts())
                .put("/api/v1/chronic-cards/" + first)
                .then()
                .statusCode(400)
                .body("errors.code", contains("ends-before-start"));
        registrar
                .request()
                .header("If-Match", "\"0\"")
                .body(card().saying("until", "2019-12-31").facts())
                .put("/api/v1/chronic-cards/" + first)
                .then()
                .statusCode(200);
        UUID second = next.enter("chronic-cards");
        registrar
                .request()
                .get("/api/v1/chronic-cards?open=true&household=" + id)
                .then()
                .body("items.id", contains(second.toString()));
    }

    @Test
    void filesSpeakTheWordsOfTheNationalSystem() {
        String member = household.number() + "," + wife.citizenId();

        AnImport cards = AnImport.into("chronic-cards")
                .csv(
                        "reference,householdNumber,citizenId,on,disease,until",
                        "HC-1," + member + ",2016/5/1,高血压,2018/4/30",
                        "HC-2," + member + ",2018/5/1,糖尿病,",
                        "HC-3," + member + ",2019/5/1,糖尿病,",
                        "HC-4," + member + ",2019/5/1,感冒,");
        AnImport premiums = AnImport.into("medical-premiums")
                .csv(
                        "reference,householdNumber,citizenId,on,year,payer,amount,ownPaid",
                        "HP-1," + member + ",2019/12/10,2020,财政代缴,250,30");

        assertThat(cards.counts()).containsExactly(2, 0, 0, 2);
        assertThat(cards.errors()).contains(",on,card-exists,", ",disease,unknown-word,");
        assertThat(premiums.counts()).containsExactly(1, 0, 0, 0);
    }

    private AnEntry premium() {
        return anEntry()
                .about(household, wife)
                .saying(Map.of("on", "2019-12-10", "year", 2020, "payer", "GOVERNMENT"))
                .saying(Map.of("amount", 250, "ownPaid", 10.5));
    }

    private AnEntry card() {
        return anEntry().about(household, wife).saying(Map.of("on", "2018-05-18", "disease", "HYPERTENSION"));
    }
}
