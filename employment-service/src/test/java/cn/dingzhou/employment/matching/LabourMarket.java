package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.JobFairs;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.request.BusinessClock;
import cn.dingzhou.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Posts and seekers in a city of their own, as their tables hold them; what is personal is unreadable on purpose. */
@ApplicationScoped
class LabourMarket {

    static final String CITY = "130999";
    static final String TOWNSHIP = CITY + "101";
    static final String VILLAGE = TOWNSHIP + "201";
    static final String NEXT_VILLAGE = TOWNSHIP + "202";
    static final String OTHER_TOWNSHIP = CITY + "102";
    static final String FAR_VILLAGE = OTHER_TOWNSHIP + "201";

    private static final String THEME = "匹配";

    private static final AtomicInteger COUNT = new AtomicInteger(8_000_000);

    private final EntityManager database;

    LabourMarket(EntityManager database) {
        this.database = database;
    }

    static Tokens asOfficerOf(String region) {
        return Tokens.as("labour-officer").in(region);
    }

    static LocalDate today() {
        return LocalDate.now(BusinessClock.ZONE);
    }

    /** The month of birth of somebody who is so old for months to come. */
    static LocalDate aged(int years) {
        return YearMonth.from(today()).minusYears(years).minusMonths(1).atDay(1);
    }

    /** Who looks for work in the village, is 30, has finished junior high and can sew; by column what is different. */
    UUID seeker(Map<String, Object> different) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new TreeMap<>(Map.of(
                "id",
                id,
                "version",
                0L,
                "village_code",
                VILLAGE,
                "name",
                "unreadable",
                "phone",
                "unreadable",
                "phone_index",
                id.toString(),
                "sex",
                "FEMALE",
                "born_in",
                aged(30),
                "education",
                "JUNIOR_HIGH",
                "skills",
                new String[] {"缝纫"}));
        row.putAll(Map.of(
                "wage_wanted",
                new BigDecimal("4000.00"),
                "farthest",
                "SAME_CITY",
                "registered",
                false,
                "stage",
                "LOOKING",
                "registered_on",
                today(),
                "registered_by",
                "test"));
        row.putAll(different);
        insert("seeker", row);
        return id;
    }

    /** A post for one who can sew, in the village, open today; by column what is different. */
    UUID post(Map<String, Object> different) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new TreeMap<>(Map.of(
                "id",
                id,
                "version",
                0L,
                "enterprise_id",
                enterprise(),
                "number",
                "A-01",
                "title",
                "缝纫工",
                "headcount",
                2,
                "filled",
                1,
                "wage_min",
                new BigDecimal("4000.00"),
                "wage_max",
                new BigDecimal("6000.00"),
                "region",
                VILLAGE));
        row.putAll(Map.of(
                "skills",
                new String[] {"缝纫"},
                "reserved",
                false,
                "open_from",
                today().minusDays(1),
                "open_until",
                today().plusDays(30),
                "stage",
                "OPEN"));
        row.putAll(different);
        insert("post", row);
        return id;
    }

    /** A fair in the region. */
    UUID fair(String region) {
        UUID id = UUID.randomUUID();
        Map<String, Object> row = new TreeMap<>(Map.of(
                "id",
                id,
                "version",
                0L,
                "number",
                id.toString(),
                "theme",
                THEME,
                "mode",
                "ON_SITE",
                "region",
                region,
                "starts_on",
                today(),
                "ends_on",
                today()));
        row.putAll(Map.of("enterprises", 0, "posts", 0, "vacancies", 0));
        insert("job_fair", row);
        return id;
    }

    /** Takes everything out again, since posts are matched wherever they are. */
    void clear() {
        inTransaction(() -> {
            for (String made : new String[] {
                "seeker where registered_by = 'test'",
                "post where enterprise_id in (select id from enterprise where name = '测试企业')",
                "enterprise where name = '测试企业'",
                "job_fair where theme = '" + THEME + "'"
            }) {
                database.createNativeQuery("delete from " + made).executeUpdate();
            }
        });
    }

    private UUID enterprise() {
        UUID id = UUID.randomUUID();
        insert(
                "enterprise",
                Map.of(
                        "id",
                        id,
                        "version",
                        0L,
                        "code",
                        JobFairs.creditCode(COUNT.incrementAndGet()),
                        "name",
                        "测试企业",
                        "region",
                        VILLAGE));
        return id;
    }

    private void insert(String table, Map<String, Object> row) {
        Collection<String> columns = row.keySet();
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")));
        inTransaction(() -> {
            var insert = database.createNativeQuery(sql);
            row.forEach(insert::setParameter);
            insert.executeUpdate();
        });
    }

    private static void inTransaction(Runnable work) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
