package cn.dingzhou.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Sends hostile requests to every operation of the running service, in turn. Another {@code -Dfuzz.seed} makes other requests; the
 * default one is fixed, so that whether a change may land is no matter of luck. One follows the other, since what was made by the
 * earlier ones is named in the later ones: the same seed sends the same, but for the ids that the service gives.
 */
public final class Fuzzer {

    private static final Logger LOG = Logger.getLogger(Fuzzer.class);
    private static final long SEED = Long.getLong("fuzz.seed", 20201231);

    /** Tokens last ten minutes. */
    private static final int REQUESTS_OF_A_TOKEN = 1000;

    /** Each may be long. */
    private static final int MOST_TOLD = 20;

    private final Document document;
    private final List<Operation> operations;
    private final KnownThings known = new KnownThings();
    private final Experience experience = new Experience();
    private final URI server = URI.create("http://127.0.0.1:" + RestAssured.port);
    private final Wire wire = new Wire(server);
    private final List<String> defects = new ArrayList<>();
    private String ownHousehold = "T-00001";

    /** To the operations of the service's own document. */
    public Fuzzer() {
        this("/q/openapi?format=json");
    }

    public Fuzzer(String document) {
        this.document = new Document(
                RestAssured.get(document).then().statusCode(200).extract().asString());
        this.operations = this.document.operations();
    }

    /** What exists, by the name of a parameter, a field or a collection. */
    public Fuzzer knowing(String name, String... values) {
        List.of(values).forEach(value -> known.add(name, value));
        return this;
    }

    /** What exists, an id of each collection. */
    public Fuzzer knowing(Map<String, String> ids) {
        ids.forEach(known::add);
        return this;
    }

    /** A body that an operation, such as {@code POST /api/v1/households}, accepts. */
    public Fuzzer example(String operation, Object body) {
        experience.accepted(operation, new ObjectMapper().valueToTree(body));
        return this;
    }

    /** Whose household the resident's is, by its number. */
    public Fuzzer atHomeIn(String householdNumber) {
        ownHousehold = householdNumber;
        return this;
    }

    /** Sends that many, and fails if an answer is a defect. */
    public Tally send(int requests) {
        LOG.infof("%d requests to %d operations with -Dfuzz.seed=%d", requests, operations.size(), SEED);
        Tally tally = new Tally(operations);
        Callers callers = new Callers(ownHousehold);
        for (int number = 0; number < requests && defects.size() < MOST_TOLD; number++) {
            if (number > 0 && number % REQUESTS_OF_A_TOKEN == 0) {
                callers = new Callers(ownHousehold);
            }
            send(number, callers, tally);
        }
        LOG.infof("%s", tally);
        LOG.infof("never done: %s", tally.neverDone());
        assertThat(defects).as("-Dfuzz.seed=%d", SEED).isEmpty();
        return tally;
    }

    private void send(int number, Callers callers, Tally tally) {
        Operation operation = operations.get(number % operations.size());
        RawRequest request = new Requests(
                        operation, callers, document, known, Requests.random(SEED, number), experience)
                .request(number, number / operations.size());
        try {
            RawAnswer answer = wire.send(request);
            tally.add(request, answer);
            Judge.complaint(request, answer).ifPresent(complaint -> defects.add(told(complaint, request, answer)));
            learn(request, answer);
            if (!request.hostile() && request.body().hasRemaining()) {
                experience.learn(request, answer);
            }
        } catch (IOException | RuntimeException broken) {
            defects.add(told("cannot be read: " + broken, request, RawAnswer.NONE));
        }
    }

    /** Ids off what a write made: a list has what others made, too, in an order of its own. */
    private void learn(RawRequest request, RawAnswer answer) {
        if (answer.succeeded() && request.method().equals("GET")) {
            known.learnCursor(request.operation().cursors(), answer);
            known.learnVersion(answer);
        } else if (answer.succeeded()) {
            known.learn(request.operation().collection(), answer);
        }
    }

    private String told(String complaint, RawRequest request, RawAnswer answer) {
        return "%s: %s (request %d)%n%s%n%s%s%n"
                .formatted(
                        request.operation(),
                        complaint,
                        request.number(),
                        request.curl(server.toString()),
                        answer.head(),
                        answer.body());
    }
}
