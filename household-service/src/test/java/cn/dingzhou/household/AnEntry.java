package cn.dingzhou.household;

import static org.hamcrest.Matchers.contains;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An entry as the API and an import take one: {@code anEntry().about(household, head).saying("on", "2020-05-18")}. */
public final class AnEntry {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private AnEntry() {}

    public static AnEntry anEntry() {
        return new AnEntry().with("reference", "R-%05d".formatted(COUNT.incrementAndGet()));
    }

    public AnEntry about(AHousehold household) {
        return with("householdNumber", household.number());
    }

    public AnEntry about(AHousehold household, APerson person) {
        return about(household).with("citizenId", person.citizenId());
    }

    public AnEntry with(String field, @Nullable Object value) {
        return put(fields, field, value);
    }

    public AnEntry saying(String field, @Nullable Object value) {
        return put(facts, field, value);
    }

    public AnEntry saying(Map<String, ?> told) {
        facts.putAll(told);
        return this;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public Map<String, Object> json() {
        fields.put("facts", facts);
        return fields;
    }

    /** Sends it as the city's registrar. */
    public ValidatableResponse post(String collection) {
        return post(collection, Tokens.as("registrar").in(Places.CITY));
    }

    public ValidatableResponse post(String collection, Tokens caller) {
        return caller.request().body(json()).post("/api/v1/" + collection).then();
    }

    public UUID enter(String collection) {
        return UUID.fromString(post(collection).statusCode(201).extract().path("id"));
    }

    /** Sends what must be refused for this alone. */
    public void refused(String collection, String pointer, String code) {
        post(collection)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private AnEntry put(Map<String, Object> map, String field, @Nullable Object value) {
        if (value == null) {
            map.remove(field);
        } else {
            map.put(field, value);
        }
        return this;
    }
}
