package cn.dingzhou.household;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as the API takes one, all guarantees met unless told otherwise: {@code AVisit.to(id, "2026-09-01").without("SAFE_HOUSING").make()}. */
public final class AVisit {

    public static final Tokens SURVEYOR =
            Tokens.as("surveyor").named("township-surveyor").in(Places.EAST_WANG);

    private final Map<String, Map<String, Object>> findings = new LinkedHashMap<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private AVisit() {}

    public static AVisit to(UUID household, String on) {
        AVisit visit = new AVisit().with("householdId", household).with("on", on);
        List.of("FOOD", "CLOTHING", "COMPULSORY_EDUCATION", "BASIC_MEDICAL_CARE", "SAFE_HOUSING", "DRINKING_WATER")
                .forEach(guarantee -> visit.findings.put(guarantee, Map.of("guarantee", guarantee, "met", true)));
        return visit;
    }

    public AVisit without(String guarantee) {
        findings.put(guarantee, Map.of("guarantee", guarantee, "met", false, "seen", "实地查看未达标"));
        return this;
    }

    public AVisit with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    public Map<String, Object> json() {
        fields.putIfAbsent("findings", List.copyOf(findings.values()));
        return fields;
    }

    public ValidatableResponse post() {
        return SURVEYOR.request().body(json()).post("/api/v1/visits").then();
    }

    public UUID make() {
        return UUID.fromString(post().statusCode(201).extract().path("id"));
    }
}
