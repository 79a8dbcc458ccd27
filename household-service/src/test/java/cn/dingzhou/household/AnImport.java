package cn.dingzhou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dingzhou.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file sent to an import, and what became of it: {@code AnImport.into("households").ndjson(rows).counts()}. */
public final class AnImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String collection;
    private final Tokens caller;
    private String location = "";

    private AnImport(String collection, Tokens caller) {
        this.collection = collection;
        this.caller = caller;
    }

    /** Sent by the city's registrar. */
    public static AnImport into(String collection) {
        return into(collection, Tokens.as("registrar").in(Places.CITY));
    }

    public static AnImport into(String collection, Tokens caller) {
        return new AnImport(collection, caller);
    }

    public AnImport ndjson(Object... rows) {
        return ndjson(List.of(rows));
    }

    public AnImport ndjson(List<?> rows) {
        return send("application/x-ndjson", rows.stream().map(AnImport::json).collect(Collectors.joining("\n")));
    }

    public AnImport csv(String... lines) {
        return send("text/csv", Arrays.stream(lines).collect(Collectors.joining("\n")));
    }

    /** As a feed sends it: streamed, however long it is. */
    public AnImport csv(Stream<String> lines) {
        Iterator<byte[]> bytes = lines.map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                .iterator();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/" + collection + "/imports"))
                .header("Authorization", caller.header())
                .header("Content-Type", "text/csv; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> bytes))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join();
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(202);
        location = answer.headers().firstValue("Location").orElseThrow();
        return this;
    }

    private AnImport send(String type, String file) {
        location = caller.request()
                .contentType(type + "; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + collection + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return this;
    }

    /** Its view once it has ended. */
    public JsonPath ended() {
        return await().atMost(Duration.ofMinutes(5))
                .until(() -> caller.request().get(location).jsonPath(), view -> List.of("SUCCEEDED", "FAILED")
                        .contains(view.getString("state")));
    }

    /** How many records were created, updated, unchanged and rejected. */
    public List<Integer> counts() {
        JsonPath view = ended();
        return List.of(
                view.getInt("created"), view.getInt("updated"), view.getInt("unchanged"), view.getInt("rejected"));
    }

    /** The file of rejected records. */
    public String errors() {
        ended();
        return caller.request()
                .get(location + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String json(Object row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
