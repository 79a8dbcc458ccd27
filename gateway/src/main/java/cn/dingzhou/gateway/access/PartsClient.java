package cn.dingzhou.gateway.access;

import cn.dingzhou.gateway.route.Inquiries;
import cn.dingzhou.gateway.route.NoAnswerException;
import cn.dingzhou.rest.problem.DomainException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.Text;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks a service for its part; what it refuses is refused, in its words. */
@Singleton
class PartsClient {

    private final Inquiries inquiries;
    private final ObjectMapper json;
    private final ObjectReader exact;

    PartsClient(Inquiries inquiries, ObjectMapper json) {
        this.inquiries = inquiries;
        this.json = json;
        this.exact = json.readerForMapOf(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** By what a service is to know the person. */
    record Question(@Nullable UUID memberId, @Nullable UUID householdId, @Nullable UUID seekerId, String purpose) {}

    /**
     * Whatever it holds.
     *
     * @throws NoAnswerException if it does not answer as it should
     * @throws DomainException if it refuses
     */
    Held ask(String service, Question question) {
        try {
            Inquiries.Answer answer = inquiries.post(
                    service,
                    "/api/v1/services/" + service + "/personal-data",
                    Buffer.buffer(json.writeValueAsBytes(question)));
            if (answer.status() >= 400 && answer.status() < 500) {
                throw refused(
                        service, answer.status(), json.readTree(answer.body().getBytes()));
            }
            if (answer.status() != 200) {
                throw new NoAnswerException(service, 503, "service-unavailable");
            }
            return held(service, answer.body().getBytes());
        } catch (IOException | IllegalArgumentException notAsDocumented) {
            throw garbled(service);
        }
    }

    private Held held(String service, byte[] answer) throws IOException {
        Map<String, Object> content = Objects.requireNonNullElse(exact.readValue(answer), Map.of());
        Held.Person person = json.convertValue(content.get("person"), Held.Person.class);
        if (person == null) {
            throw garbled(service);
        }
        return new Held(person, content);
    }

    static NoAnswerException garbled(String service) {
        return new NoAnswerException(service, 502, "service-garbled");
    }

    private static RuntimeException refused(String service, int status, JsonNode problem) {
        if (!problem.hasNonNull("code")) {
            return garbled(service);
        }
        List<FieldError> errors = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> new FieldError(
                        error.path("pointer").asText(), error.path("code").asText(), asTold(error.path("message"))))
                .toList();
        return new DomainException(status, problem.path("code").asText(), asTold(problem.path("detail")), errors);
    }

    /** In the caller's language already. */
    private static Text asTold(JsonNode words) {
        return Text.of(words.asText(), words.asText());
    }
}
