package cn.dingzhou.stories;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.dingzhou.localstack.part.Database;
import cn.dingzhou.localstack.process.Port;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/** One person's name, citizen ID, phone and account go through the suite, and are then looked for wherever they don't belong. */
class CanaryIT {

    private static final List<String> DATABASES = List.of("household", "insurance", "employment");

    private final RunningSuite suite = RunningSuite.get();
    private final Insurance insurance = new Insurance(suite);
    private final Canary canary = Canary.hatched();
    private final List<String> answers = new ArrayList<>();

    @Test
    void whoIsEnteredIsFoundInClearTextNowhere() throws SQLException, IOException {
        String household = registered();
        refused();
        imported();
        String seeker = seeking();
        paidFor();
        seenByThoseWhoMay(household, seeker);
        exportedByThoseWhoSeeNoPersons();

        assertThat(in("answers", String.join("\n", answers))).isEmpty();
        assertThat(inTheTables(canary, DATABASES)).as("database dumps").isEmpty();
        assertThat(inTheTopics(canary)).as("topics").isEmpty();
        assertThat(inTheMetrics()).as("metrics").isEmpty();
        assertThat(canary.below(suite.stack().folder()))
                .as("data, logs and spans on disk, the files of PostgreSQL, Kafka and the identity provider among them")
                .isEmpty();
        theSearchFindsWhatMayBeThere(household);
        everyServiceIsTraced();
    }

    /** The household's number is no secret in its table, nor its id in the topics: the same search finds both. */
    private void theSearchFindsWhatMayBeThere(String household) throws SQLException {
        String number =
                suite.user("city-registrar").get("/households/{id}", household).path("number");
        assertThat(inTheTables(canary.named(number), List.of("household"))).contains("household.household: name");
        assertThat(inTheTopics(canary.named(household))).contains("household.households: name");
    }

    /** What nobody sent would hide nothing; a suite that {@code bin/start} began sends none. */
    private void everyServiceIsTraced() throws IOException {
        Path spans = suite.stack().folder().resolve(RunningSuite.SPANS);
        if (System.getProperty("stack.running") == null) {
            for (String service : List.of("gateway", "household-service", "insurance-service", "employment-service")) {
                assertThat(canary.named(service).below(spans)).contains("otlp.bin: name");
            }
            assertThat(canary.named("/api/v1/households").below(spans)).contains("otlp.bin: name");
        }
    }

    private String registered() {
        Response registered = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(couple())
                .post("/households");
        assertThat(registered.statusCode()).isEqualTo(201);
        answers.add(registered.asString());
        return registered.path("id");
    }

    private String couple() {
        return Households.coupleIn(Insurance.DAWANGZHUANG, canary.citizenId())
                .replace(
                        "\"name\":\"张三\"", "\"name\":\"%s\",\"phone\":\"%s\"".formatted(canary.name(), canary.phone()));
    }

    /** Once more, and with one thing wrong after the other: nothing of it may come back in a problem. */
    private void refused() {
        for (String body : List.of(
                couple(),
                couple().replace("\"HEAD\"", "\"" + canary.name() + "\""),
                couple().replace("\"medicalInsured\":true", "\"medicalInsured\":\"" + canary.phone() + "\""),
                couple().replace(canary.citizenId(), canary.citizenId() + canary.phone()),
                couple().substring(0, couple().length() / 2))) {
            Response refused = suite.user("village-registrar").body(body).post("/households");
            assertThat(refused.statusCode()).isIn(400, 409);
            answers.add(refused.asString());
        }
        answers.add(suite.user("village-registrar")
                .get("/households/{id}", canary.citizenId())
                .asString()
                .replace(canary.citizenId(), "") /* the address, as it was asked for */);
    }

    /** A file with one row that is right and one that is not; who sent it alone may fetch what was wrong. */
    private void imported() {
        String job = suite.user("village-registrar")
                .contentType("application/x-ndjson; charset=UTF-8")
                .body("%s\n%s\n"
                        .formatted(oneLine(couple()), oneLine(couple().replace("\"HEAD\"", "\"NOBODY\"")))
                        .getBytes(UTF_8))
                .post("/households/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> suite.user("village-registrar")
                .get("/households/imports/{id}", job)
                .then()
                .body("state", equalTo("SUCCEEDED")));
        answers.add(suite.user("village-registrar")
                .get("/households/imports/{id}", job)
                .asString());
        Response errors = suite.user("city-registrar").get("/households/imports/{id}/errors", job);
        assertThat(errors.statusCode()).isEqualTo(404);
        answers.add(errors.asString());
    }

    private static String oneLine(String json) {
        return json.replaceAll("\\s*\n\\s*", "");
    }

    private String seeking() {
        Response seeker = suite.user("village-registrar")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        """
                        {"phone":"%s","name":"%s","sex":"MALE","bornIn":"1970-05","education":"JUNIOR_HIGH","skills":["缝纫"],
                         "region":"%s","wageWanted":3000,"farthest":"SAME_CITY"}"""
                                .formatted(canary.phone(), canary.name(), Insurance.DAWANGZHUANG))
                .post("/seekers");
        assertThat(seeker.statusCode()).isEqualTo(201);
        answers.add(seeker.asString());
        return seeker.path("id");
    }

    private void paidFor() {
        String claim = insurance.onNotice();
        Response payee = insurance
                .step("insurer", claim)
                .body(
                        """
                        {"on":"2021-06-05","name":"%s","bank":"定州农商行","account":"%s","phone":"%s"}"""
                                .formatted(canary.name(), canary.account(), canary.phone()))
                .put("/claims/{id}/payee", claim);
        assertThat(payee.statusCode()).isEqualTo(200);
        answers.add(payee.asString());
        answers.add(suite.user("auditor").get("/claims/{id}", claim).asString());
    }

    /** The right and a purpose: it is shown, and the trail of it holds no more than the masked reading does. */
    private void seenByThoseWhoMay(String household, String seeker) {
        String shown = suite.user("city-registrar")
                .body("{\"purpose\":\"核对身份信息\"}")
                .post("/households/{id}/disclosures", household)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown).contains(canary.name(), canary.citizenId(), canary.phone());
        suite.user("city-registrar")
                .body("{\"citizenId\":\"%s\"}".formatted(canary.citizenId()))
                .post("/households/search")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(household));
        answers.add(
                suite.user("city-registrar").get("/households/{id}", household).asString());
        answers.add(suite.user("labour-officer").get("/seekers/{id}", seeker).asString());
    }

    private void exportedByThoseWhoSeeNoPersons() {
        for (String list : List.of("/households", "/warnings", "/seekers", "/claims", "/payments", "/labour-force")) {
            Response export = suite.user("auditor")
                    .accept("text/csv")
                    .queryParam("region", Insurance.DAWANGZHUANG)
                    .get(list + "/export");
            assertThat(export.statusCode()).as(list).isIn(200, 403);
            answers.add(export.asString());
        }
    }

    private List<String> inTheTables(Canary wanted, List<String> databases) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String database : databases) {
            Database superuser = suite.stack().superuser();
            try (Connection connection = DriverManager.getConnection(
                    suite.stack().databaseUrl(database), superuser.name(), superuser.password())) {
                for (String table : tables(connection)) {
                    try (Statement read = connection.createStatement();
                            ResultSet rows = read.executeQuery("select t::text from %s t where t::text ~ '%s'"
                                    .formatted(table, pattern(wanted)))) {
                        while (rows.next()) {
                            found.addAll(wanted.in(
                                    database + "." + table, rows.getString(1).getBytes(UTF_8)));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String pattern(Canary wanted) {
        return String.join("|", wanted.name(), wanted.citizenId(), wanted.phone(), wanted.account());
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement read = connection.createStatement();
                ResultSet rows =
                        read.executeQuery("select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).hasSizeGreaterThan(5);
        return tables;
    }

    private List<String> inTheTopics(Canary wanted) {
        List<String> found = new ArrayList<>();
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", suite.stack().kafkaBootstrapServers());
        settings.put("enable.auto.commit", false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map((PartitionInfo partition) -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            assertThat(partitions).extracting(TopicPartition::topic).contains("household.households");
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    found.addAll(in(wanted, record.topic(), record.key()));
                    found.addAll(in(wanted, record.topic(), record.value()));
                    record.headers().forEach(header -> found.addAll(in(wanted, record.topic(), header.value())));
                }
            }
        }
        return found;
    }

    private List<String> inTheMetrics() {
        List<String> found = new ArrayList<>();
        for (Port port : List.of(Port.GATEWAY, Port.HOUSEHOLD, Port.INSURANCE, Port.EMPLOYMENT)) {
            String metrics = given().get(suite.stack().url(port) + "/q/metrics").asString();
            assertThat(metrics).contains("http_server_requests");
            found.addAll(in(port.toString(), metrics));
        }
        return found;
    }

    private List<String> in(String place, String text) {
        return canary.in(place, text.getBytes(UTF_8));
    }

    private static List<String> in(Canary wanted, String place, byte[] content) {
        return content == null ? List.of() : wanted.in(place, content);
    }
}
