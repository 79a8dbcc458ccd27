package cn.dingzhou.gateway.report.ledger;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.events.FigureDefined;
import cn.dingzhou.events.FigureReported;
import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.events.Topics;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.testing.EmbeddedKafka;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas on a broker that goes and comes back. */
class LedgerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedKafka kafka = EmbeddedKafka.started();
    private final Map<String, Object> settings =
            Map.of("bootstrap.servers", kafka.bootstrapServers(), "reconnect.backoff.max.ms", 500);

    /** What one gateway has of the ledger. */
    private final class Replica {
        private final ReportLedger ledger = new ReportLedger();
        private final ReadPosition position = new ReadPosition();
        private final LedgerLoader loader = new LedgerLoader(settings, new LedgerReading(ledger, position));
        private final LedgerWriter writer = new LedgerWriter(settings, position, Clock.systemUTC());

        Replica() {
            loader.start(new StartupEvent());
            await().atMost(PATIENCE).until(ledger::isLoaded);
        }

        void stop() throws InterruptedException {
            loader.stop(new ShutdownEvent());
            writer.stop(new ShutdownEvent());
        }
    }

    @BeforeEach
    void topics() throws Exception {
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(
                            Topics.REPORTED_FIGURES.definition((short) 1), Topics.REPORTS.definition((short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void whatIsWrittenIsKnownHereAtOnceAndSoonAtEveryReplica() throws Exception {
        Replica one = new Replica();
        Replica other = new Replica();
        ReportState report = report("457", 1);

        one.writer.write(new FigureReported(report));

        assertThat(one.ledger.reports("loans")).containsExactly(report);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(other.ledger.standing("loans", report.region(), "2020"))
                .contains(report));
        one.stop();
        other.stop();
    }

    @Test
    void ofTwoDefinitionsAtOnceEveryReplicaKnowsTheSame() throws Exception {
        Replica one = new Replica();
        Replica other = new Replica();
        ReportedFigureState first = aFigure("loans").with("dueDays", 5).state();
        ReportedFigureState atOnce = aFigure("loans").with("dueDays", 9).state();

        one.writer.write(new FigureDefined(first));
        other.writer.write(new FigureDefined(atOnce));

        assertThat(one.ledger.figure("loans")).contains(first);
        assertThat(other.ledger.versions("loans")).containsExactly(first);
        one.stop();
        other.stop();
    }

    @Test
    void afterARestartEverythingIsReadBack() throws Exception {
        Replica before = new Replica();
        ReportedFigureState figure = aFigure("loans").state();
        ReportState first = report("450", 1);
        ReportState correction = report("457", 2);
        before.writer.write(new FigureDefined(figure));
        before.writer.write(new FigureReported(first));
        before.writer.write(new FigureReported(correction));
        before.stop();

        Replica after = new Replica();

        assertThat(after.ledger.figures()).containsExactly(figure);
        assertThat(after.ledger.reports("loans")).containsExactly(first, correction);
        assertThat(after.ledger.standing("loans", first.region(), "2020")).contains(correction);
        after.stop();
    }

    @Test
    void whileTheBrokerIsAwayNothingIsAcceptedAndEverythingIsKnown() throws Exception {
        Replica replica = new Replica();
        ReportState kept = report("450", 1);
        replica.writer.write(new FigureReported(kept));
        ReportState refused = report("457", 2);

        kafka.stop();

        assertThatThrownBy(() -> replica.writer.write(new FigureReported(refused)))
                .isInstanceOfSatisfying(DomainException.class, reason -> {
                    assertThat(reason.status()).isEqualTo(503);
                    assertThat(reason.code()).isEqualTo("reports-unavailable");
                });
        assertThat(replica.ledger.reports("loans")).containsExactly(kept);

        kafka.start();
        await().atMost(PATIENCE).ignoreException(DomainException.class).until(() -> {
            replica.writer.write(new FigureReported(refused));
            return true;
        });
        assertThat(replica.ledger.reports("loans")).containsExactly(kept, refused);
        replica.stop();
    }

    @Test
    void garbageInTheTopicIsPassedOver() throws Exception {
        Replica replica = new Replica();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.REPORTS.name(), "no report", "no value"))
                    .get();
        }
        ReportState report = report("457", 1);

        replica.writer.write(new FigureReported(report));

        assertThat(replica.ledger.reports("loans")).containsExactly(report);
        replica.stop();
    }

    private static ReportState report(String value, long number) {
        return aFigure("loans").report("130682", "2020", value, number, "2021-01-0" + number + "T00:00:00Z");
    }
}
