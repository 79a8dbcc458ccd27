package cn.dingzhou.household.sums;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.household.AHousehold;
import cn.dingzhou.household.AnEntry;
import cn.dingzhou.household.Places;
import cn.dingzhou.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A township with two villages in which nothing happens but what a test enters. */
final class Township {

    static final String SUMS = "/api/v1/services/household-service/sums?year=";

    private static final AtomicInteger COUNT = new AtomicInteger(700);

    private final String code;

    private Township(String code) {
        this.code = code;
    }

    static Township aTownship() {
        return new Township("130682" + COUNT.incrementAndGet());
    }

    Township entered() {
        Places.enter();
        region(code, "新镇");
        region(village(), "一村");
        region(otherVillage(), "二村");
        return this;
    }

    String code() {
        return code;
    }

    String village() {
        return code + "201";
    }

    String otherVillage() {
        return code + "202";
    }

    AHousehold aHousehold() {
        return AHousehold.aHousehold().with("villageCode", village());
    }

    AnEntry anEntry() {
        return AnEntry.anEntry().with("regionCode", code);
    }

    AnEntry anEntryOfItsVillage() {
        return AnEntry.anEntry().with("regionCode", village());
    }

    Tokens as(String role, String name) {
        return Tokens.as(role).named(name).in(code);
    }

    /** What there is of each sum, by its code; what adds up to nothing is absent. */
    Map<String, Integer> sums(int year) {
        return sums(code, year);
    }

    /** What the year has of these sums, in their order, nothing being 0. */
    List<Integer> sums(int year, String... codes) {
        Map<String, Integer> all = sums(year);
        return List.of(codes).stream().map(sum -> all.getOrDefault(sum, 0)).toList();
    }

    static Map<String, Integer> sums(String region, int year) {
        List<Map<String, Object>> items = answer(year).getList("items");
        return items.stream()
                .filter(item -> item.get("region").equals(region))
                .collect(Collectors.toMap(
                        item -> (String) item.get("sum"), item -> ((Number) item.get("amount")).intValue()));
    }

    static JsonPath answer(int year) {
        return Tokens.as("auditor")
                .in(Places.CITY)
                .request()
                .get(SUMS + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void region(String region, String name) {
        assertThat(Tokens.as("registrar")
                        .in(Places.CITY)
                        .request()
                        .body(Map.of("code", region, "name", name, "validFrom", "2010-01-01"))
                        .post("/api/v1/regions")
                        .statusCode())
                .isEqualTo(201);
    }
}
