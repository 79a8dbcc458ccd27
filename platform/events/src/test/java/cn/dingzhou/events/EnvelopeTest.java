package cn.dingzhou.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final RegionState DONGWANG =
            new RegionState(new RegionCode("130682108"), 3, "东旺镇", LocalDate.of(2010, 1, 1), null, List.of());
    private static final Instant NOON = Instant.parse("2020-06-01T04:00:00Z");
    private static final UUID ID = UUID.fromString("0197a0b0-0000-7000-8000-000000000001");

    @Test
    void whatIsSentIsWhatIsRead() throws UnreadableEventException {
        Envelope sent = Envelope.of(ID, "household-service", new RegionRecorded(DONGWANG), NOON, "00-a-b-01");

        Envelope read = Envelope.read(received(sent.toRecord("household.regions")));

        assertThat(read.type()).isEqualTo("region.recorded.v1");
        assertThat(read.key()).isEqualTo("130682108");
        assertThat(read.version()).isEqualTo(3);
        assertThat(read.time()).isEqualTo(NOON);
        assertThat(read.traceparent()).isEqualTo("00-a-b-01");
        assertThat(read.state(Topics.REGIONS)).isEqualTo(DONGWANG);
    }

    @Test
    void aDeletionIsATombstoneThatKnowsItsVersion() throws UnreadableEventException {
        Envelope sent = Envelope.of(ID, "employment-service", new JobFairDeleted(ID, 7), NOON, null);

        Envelope read = Envelope.read(received(sent.toRecord("employment.job-fairs")));

        assertThat(read.body()).isNull();
        assertThat(read.version()).isEqualTo(7);
        assertThat(read.state(Topics.JOB_FAIRS)).isNull();
    }

    @Test
    void fieldsAddedLaterAreIgnored() throws UnreadableEventException {
        assertThat(withBody(
                                "{\"code\":\"130682108\",\"version\":3,\"name\":\"东旺镇\",\"validFrom\":\"2010-01-01\",\"aliases\":[],\"new\":1}")
                        .state(Topics.REGIONS))
                .isEqualTo(DONGWANG);
    }

    @Test
    void whatWasPublishedBeforeAFieldWasAddedIsStillRead() throws IOException {
        String id = ID.toString();

        HouseholdState household = read(
                HouseholdState.class,
                """
                {"id":"%s","version":1,"village":"130682108201","categories":[
                {"category":"ORDINARY","highStandard":false,"since":"2014-03-01"}],"members":[],"incomes":[]}""",
                id);
        PlacementState placement = read(
                PlacementState.class,
                """
                {"id":"%s","version":1,"village":"130682108201","channel":"WORKSHOP","startedOn":"2020-03-01",
                "monthlyWageFen":300000,"wages":[]}""",
                id);
        PolicyYearState policyYear = read(
                PolicyYearState.class,
                """
                {"id":"%s","version":1,"year":2020,"region":"130682","premiumFen":1,"insuredHeadcount":1,
                "coveredClasses":[],"receivedFen":1}""",
                id);
        ProcedureState procedure = read(
                ProcedureState.class,
                """
                {"id":"%s","version":1,"village":"130682108201","household":"%s","kind":"EXIT","stage":"NOTICE",
                "round":1,"submittedOn":"2020-03-01"}""",
                id,
                id);

        assertThat(household.cardsDue()).isZero();
        assertThat(placement.followUps()).isEmpty();
        assertThat(policyYear.carriedInFen()).isZero();
        assertThat(procedure.dueOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"code\":\"1\"}",
                "{\"code\":\"130682108\",\"version\":3}",
                "{\"code\":\"130682108\",\"version\":2,\"name\":\"x\",\"validFrom\":\"2010-01-01\",\"aliases\":[]}",
                "{\"code\":\"130682109\",\"version\":3,\"name\":\"x\",\"validFrom\":\"2010-01-01\",\"aliases\":[]}"
            })
    void whatIsNotAStateOfTheTopicIsUnreadable(String body) {
        assertThatThrownBy(() -> withBody(body).state(Topics.REGIONS)).isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_time", "ce_aggregateversion"})
    void aRecordWithoutItsHeadersIsUnreadable(String header) {
        ProducerRecord<byte[], byte[]> message = envelope().toRecord("household.regions");
        message.headers().remove(header);

        assertThatThrownBy(() -> Envelope.read(received(message)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_time", "ce_aggregateversion"})
    void aHeaderWithoutAValueIsAsIfItWereMissing(String header) {
        ProducerRecord<byte[], byte[]> message = envelope().toRecord("household.regions");
        message.headers().remove(header).add(header, null);

        assertThatThrownBy(() -> Envelope.read(received(message)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "2300-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "noon"})
    void aTimeThatNoEventHasIsUnreadable(String time) {
        ProducerRecord<byte[], byte[]> message = envelope().toRecord("household.regions");
        message.headers().remove("ce_time").add("ce_time", time.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Envelope.read(received(message)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("header-malformed");
    }

    @Test
    void theLetterOfARecordThatIsNearlyTooLargeSaysWhereItIs() {
        ProducerRecord<byte[], byte[]> large = new ProducerRecord<>(
                "household.regions", 0, "130682108".getBytes(StandardCharsets.UTF_8), new byte[1_000_000]);

        ProducerRecord<byte[], byte[]> letter = new DeadLetters("gateway").letter(received(large), "header-missing");

        assertThat(letter.value()).isNull();
        assertThat(letter.key()).isEqualTo(large.key());
        assertThat(letter.headers().lastHeader("dead_letter_topic").value())
                .asString()
                .isEqualTo("household.regions");
    }

    private static <S> S read(Class<S> state, String body, Object... values) throws IOException {
        return EventJson.MAPPER.readValue(body.formatted(values), state);
    }

    private static Envelope withBody(String body) {
        return new Envelope(ID, "s", "t", "130682108", 3, NOON, null, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Envelope envelope() {
        return Envelope.of(ID, "household-service", new RegionRecorded(DONGWANG), NOON, null);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        Headers headers = sent.headers();
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                headers,
                Optional.empty());
    }
}
