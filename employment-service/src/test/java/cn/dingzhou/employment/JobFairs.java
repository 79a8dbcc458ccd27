package cn.dingzhou.employment;

import cn.dingzhou.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Fairs and posts as the API takes them. */
public final class JobFairs {

    public static final String ADDRESS = "/api/v1/job-fairs";
    public static final String EAST_WANG = "130682108";

    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** On site in 东旺镇 in the spring of 2021, under a number of its own. */
    public static Map<String, Object> aFair() {
        return new HashMap<>(Map.of(
                "number", "F-" + COUNT.incrementAndGet(),
                "theme", "助力脱贫攻坚",
                "mode", "ON_SITE",
                "region", EAST_WANG,
                "places", List.of("东旺镇文化广场"),
                "startsOn", "2021-02-01",
                "endsOn", "2021-03-31"));
    }

    /** Five seamstresses, of an enterprise of its own. */
    public static Map<String, Object> aPost() {
        return new HashMap<>(Map.of(
                "enterpriseCode",
                creditCode(COUNT.incrementAndGet()),
                "enterpriseName",
                "定州市服装有限公司",
                "postNumber",
                "A-01",
                "title",
                "缝纫工",
                "headcount",
                5,
                "wageMin",
                new BigDecimal("3500.00"),
                "wageMax",
                new BigDecimal("6000.50"),
                "region",
                EAST_WANG));
    }

    public static ValidatableResponse plan(Map<String, Object> fair) {
        return asOfficer().request().body(fair).post(ADDRESS).then();
    }

    /** The id of a new fair. */
    public static String planned() {
        return plan(aFair()).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse offer(String fair, Map<String, Object> post) {
        return asOfficer()
                .request()
                .body(post)
                .post(ADDRESS + "/" + fair + "/posts")
                .then();
    }

    public static ValidatableResponse read(String fair) {
        return asOfficer().request().get(ADDRESS + "/" + fair).then();
    }

    public static Tokens asOfficer() {
        return Tokens.as("labour-officer").in("130682");
    }

    public static Tokens asOfficerOf(String township) {
        return Tokens.as("labour-officer").in(township);
    }

    /** A valid credit code for each number, its check character found as GB 32100 says. */
    public static String creditCode(int enterprise) {
        String code = "91130682MA%07d".formatted(enterprise);
        int sum = 0;
        for (int place = 0; place < code.length(); place++) {
            int weight = (int) (Math.round(Math.pow(3, place)) % 31);
            sum += CREDIT_CODE_CHARACTERS.indexOf(code.charAt(place)) * weight;
        }
        return code + CREDIT_CODE_CHARACTERS.charAt(Math.floorMod(-sum, 31));
    }

    private JobFairs() {}
}
