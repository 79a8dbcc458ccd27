package cn.dingzhou.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The regions the tests happen in. */
public final class Places {

    public static final String CITY = "130682";
    /** 东旺镇. */
    public static final String EAST_WANG = "130682108";
    /** 大王庄村 of 东旺镇. */
    public static final String GREAT_WANG_VILLAGE = "130682108201";
    /** 东旺村 of 东旺镇. */
    public static final String EAST_WANG_VILLAGE = "130682108202";
    /** 开元镇. */
    public static final String KAIYUAN = "130682113";
    /** 孔庄子村 of 开元镇. */
    public static final String KONG_VILLAGE = "130682113201";
    /** A village that was merged into another at the end of 2018. */
    public static final String MERGED_VILLAGE = "130682113209";

    private static boolean entered;

    /** Enters them, once for all test classes. */
    public static synchronized void enter() {
        if (entered) {
            return;
        }
        // All of it on two busy cores: the default of 10 s is for a computer of one's own.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        Stream.of(
                        Map.of("code", CITY, "name", "定州市", "validFrom", "2010-01-01", "aliases", List.of("139001")),
                        region(EAST_WANG, "东旺镇"),
                        region(GREAT_WANG_VILLAGE, "大王庄村"),
                        region(EAST_WANG_VILLAGE, "东旺村"),
                        region(KAIYUAN, "开元镇"),
                        region(KONG_VILLAGE, "孔庄子村"),
                        Map.of(
                                "code",
                                MERGED_VILLAGE,
                                "name",
                                "小孔庄村",
                                "validFrom",
                                "2010-01-01",
                                "validTo",
                                "2018-12-31"))
                .forEach(region -> assertThat(Tokens.as("registrar")
                                .in(CITY)
                                .request()
                                .body(region)
                                .post("/api/v1/regions")
                                .statusCode())
                        .isEqualTo(201));
        entered = true;
    }

    private static Map<String, Object> region(String code, String name) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "validFrom",
                "2010-01-01",
                "aliases",
                List.of("139001" + code.substring(6)));
    }

    private Places() {}
}
