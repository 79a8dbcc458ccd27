package cn.dingzhou.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    private static final Operation READ =
            new Operation("GET", "/api/v1/things", List.of(), Map.of(), Set.of(200, 400, 503));
    private static final String PROBLEM =
            """
            {"type":"urn:t","title":"t","status":400,"code":"invalid-input","detail":"d","instance":"urn:i",\
            "errors":[{"pointer":"/name","code":"not-blank","message":"m"}]}""";

    @Test
    void whatWasAskedForAndAWholeProblemAreFine() {
        assertThat(complaint(200, "application/json", "{\"name\":\"a\"}")).isEmpty();
        assertThat(problem(PROBLEM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 502, 504})
    void aFailureIsNone(int status) {
        assertThat(complaint(status, "application/problem+json", PROBLEM.replace("400", String.valueOf(status))))
                .isEqualTo("status " + status);
    }

    @Test
    void anAbsenceIsFineWhereTheDocumentSpeaksOfIt() {
        String absent = PROBLEM.replace("400", "503");
        Operation silent = new Operation("GET", "/api/v1/others", List.of(), Map.of(), Set.of(200));

        assertThat(complaint(503, "application/problem+json", absent)).isEmpty();
        assertThat(Judge.complaint(request(silent, true), answer(503, "application/problem+json", absent)))
                .contains("status 503");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException: no",
                "x\\n\tat a.B.c(B.java:1)",
                "cn.dingzhou.household.Household",
                "io.quarkus.arc",
                "org.hibernate.exception",
                "ERROR: duplicate key value violates unique CONSTRAINT",
                "household_number_key\\\"",
                "SELECT h.id FROM household",
                "root:x:0:0"
            })
    void theInsideIsToldByNoAnswer(String inside) {
        assertThat(complaint(200, "application/json", "{\"name\":\"" + inside + "\"}"))
                .startsWith("says ");
        assertThat(problem(PROBLEM.replace("\"d\"", "\"" + inside + "\""))).startsWith("says ");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,<h1>Bad Request</h1>,a refusal that is no problem+json",
        "application/json,{},a refusal that is no problem+json",
        "application/problem+json,<h1>,a problem that is no JSON",
        "application/problem+json,{},a problem without type"
    })
    void aRefusalIsAProblem(String type, String body, String complaint) {
        assertThat(complaint(400, type, body)).isEqualTo(complaint);
        assertThat(complaint(409, "", "")).isEqualTo("a refusal without a word");
    }

    @Test
    void aProblemTellsWhichFieldIsWrong() {
        assertThat(problem(PROBLEM.replace("\"pointer\":\"/name\",", ""))).isEqualTo("an error whose pointer is none");
        assertThat(problem(PROBLEM.replace("/name", "name"))).isEqualTo("an error whose pointer is none");
        assertThat(problem(PROBLEM.replace("\"m\"", "\"\""))).isEqualTo("an error that says nothing");
        assertThat(problem(PROBLEM.replaceFirst("\"errors\":\\[.*]", "\"errors\":[]")))
                .isEqualTo("invalid input without what is invalid");
    }

    @Test
    void noRecordEndsAnImport() {
        Operation job = new Operation("GET", "/api/v1/things/imports/{id}", List.of(), Map.of(), Set.of(200));

        assertThat(Judge.complaint(request(job, true), answer(200, "application/json", "{\"state\":\"FAILED\"}")))
                .contains("an import that failed");
    }

    @Test
    void silenceIsForThoseWhoDoNotSpeakHttp() {
        assertThat(complaint(0, "", "")).isEqualTo("no answer");
        assertThat(Judge.complaint(request(READ, false), RawAnswer.NONE)).isEmpty();
        assertThat(complaint(431, "", "")).isEmpty();
    }

    private static String problem(String body) {
        return complaint(400, "application/problem+json;charset=UTF-8", body);
    }

    private static String complaint(int status, String type, String body) {
        return Judge.complaint(request(READ, true), answer(status, type, body)).orElse("");
    }

    private static RawRequest request(Operation operation, boolean framed) {
        return new RawRequest(0, operation, "GET", operation.path(), List.of(), ByteBuffer.allocate(0), framed, true);
    }

    private static RawAnswer answer(int status, String type, String body) {
        return new RawAnswer(status, "HTTP/1.1 " + status + " x\nContent-Type: " + type + "\n", body);
    }
}
