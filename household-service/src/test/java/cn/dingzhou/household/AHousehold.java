package cn.dingzhou.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A household as the API and an import take one, ordinary and registered since 1 March 2014 in Great Wang Village unless
 * told otherwise: {@code aHousehold().of(aHead(), aWife()).register()}. Who is poor comes by import: {@code poor().arrive()}.
 */
public final class AHousehold {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<APerson> members = new ArrayList<>();

    private AHousehold() {}

    public static AHousehold aHousehold() {
        return new AHousehold()
                .with("number", "T-%05d".formatted(COUNT.incrementAndGet()))
                .with("villageCode", Places.GREAT_WANG_VILLAGE)
                .with("category", "ORDINARY")
                .with("identifiedOn", "2014-03-01")
                .with("causes", List.of("ILLNESS", "LACK_OF_SKILL"));
    }

    public AHousehold of(APerson... people) {
        members.addAll(List.of(people));
        return this;
    }

    public AHousehold with(String field, @Nullable Object value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    /** Registered poor, which an import alone may tell. */
    public AHousehold poor() {
        return with("category", "REGISTERED_POOR");
    }

    /** Registered poor before and exited on that day, which an import alone may tell. */
    public AHousehold exitedOn(String day) {
        return with("category", "EXITED").with("exitedOn", day);
    }

    public String number() {
        return (String) fields.get("number");
    }

    public Map<String, Object> json() {
        if (members.isEmpty()) {
            members.add(APerson.aHead());
        }
        fields.put("members", members.stream().map(APerson::json).toList());
        return fields;
    }

    /** Sends it as the city's registrar. */
    public ValidatableResponse post() {
        return Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .body(json())
                .post("/api/v1/households")
                .then();
    }

    /** Registers it. */
    public UUID register() {
        return UUID.fromString(post().statusCode(201).extract().path("id"));
    }

    /** Comes with an import of the city's registrar. */
    public UUID arrive() {
        assertThat(AnImport.into("households").ndjson(json()).counts()).containsExactly(1, 0, 0, 0);
        return UUID.fromString(Tokens.as("registrar")
                .in(Places.CITY)
                .request()
                .get("/api/v1/households?number=" + number())
                .path("items[0].id"));
    }
}
