package cn.dingzhou.employment.labour;

import static cn.dingzhou.employment.labour.Village.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.dingzhou.testing.ImportCall;
import cn.dingzhou.testing.Tokens;
import cn.dingzhou.testing.WithInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A village's sheet of visits. */
@QuarkusTest
@WithInfrastructure
class LabourVisitImportTest {

    private final Village village = new Village();
    private final UUID one = village.member(35);
    private final UUID other = village.member(45);

    @Test
    void aSheetIsEnteredOnceHoweverOftenItIsSent() {
        village.told();
        String[] sheet = {one + ",2020-05-12,LOOKING,,", other + ",2020-05-12,NOT_AVAILABLE,CARING,照料老人"};

        counts(send(sheet), 2, 0, 0, 0);
        counts(send(sheet), 0, 0, 2, 0);

        village.read(one).body("entry.state", equalTo("LOOKING")).body("visits", hasSize(1));
        village.read(other).body("entry.reason", equalTo("CARING")).body("visits[0].note", equalTo("照料老人"));
    }

    @Test
    void anotherFindingOfTheSameDayCorrectsTheVisit() {
        village.told();
        counts(send(one + ",2020-05-12,LOOKING,,"), 1, 0, 0, 0);

        counts(send(one + ",2020-05-12,NOT_AVAILABLE,ILL,"), 0, 1, 0, 0);

        village.read(one).body("entry.reason", equalTo("ILL")).body("visits", hasSize(1));
    }

    @Test
    void whatIsWrongIsRejectedLineByLine() {
        UUID child = village.member(12);
        village.told();

        ValidatableResponse job = send(
                one + ",2020-05-12,LOOKING,,",
                child + "," + LocalDate.now().minusDays(1) + ",LOOKING,,",
                UUID.randomUUID() + ",2020-05-12,LOOKING,,",
                one + ",2020-05-13,NOT_AVAILABLE,,",
                one + "," + LocalDate.now().plusDays(2) + ",LOOKING,,",
                one + ",2020-05-14,DANCING,,");

        counts(job, 1, 0, 0, 5);
        assertThat(rejections(job))
                .containsExactly(
                        "memberId not-of-working-age",
                        "memberId unknown-member",
                        "reason reason-missing",
                        "visitedOn in-the-future",
                        "state unknown-word");
    }

    @Test
    void aMemberOfAnotherTownshipIsUnknown() {
        village.told();
        Tokens neighbour = Tokens.as("surveyor").in("130682108");

        ValidatableResponse job = ImportCall.csv(
                neighbour, VISITS, "memberId,visitedOn,state,reason,note", one + ",2020-05-12,LOOKING,,");

        counts(job, 0, 0, 0, 1);
        village.read(one).body("visits", hasSize(0));
    }

    private ValidatableResponse send(String... lines) {
        return ImportCall.csv(
                village.officer(),
                VISITS,
                Stream.concat(Stream.of("memberId,visitedOn,state,reason,note"), Stream.of(lines))
                        .toArray(String[]::new));
    }

    private Stream<String> rejections(ValidatableResponse job) {
        return village.officer()
                .request()
                .get(job.extract().<String>path("errorsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[6] + " " + cells[7]);
    }

    private static void counts(ValidatableResponse job, int created, int updated, int unchanged, int rejected) {
        job.body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(created))
                .body("updated", equalTo(updated))
                .body("unchanged", equalTo(unchanged))
                .body("rejected", equalTo(rejected));
    }
}
