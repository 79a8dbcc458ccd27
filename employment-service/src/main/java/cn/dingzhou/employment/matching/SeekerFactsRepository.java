package cn.dingzhou.employment.matching;

import cn.dingzhou.employment.place.Distance;
import cn.dingzhou.events.Education;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.Money;
import cn.dingzhou.records.region.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The seekers as matching reads them. Whoever asks says where. */
@ApplicationScoped
class SeekerFactsRepository {

    private static final String FACTS =
            """
            select id, village_code, born_in, education, skills, wage_wanted, farthest, registered, stage = 'LOOKING'
            from seeker where\s""";

    /** Skills the post does not ask for don't count, and of tens of thousands they take long to read. */
    private static final String WHO_MAY_TAKE =
            """
            select id, village_code, born_in, education, case when skills && cast(? as text[]) then skills end, wage_wanted,
                farthest, registered
            from seeker
            where stage = 'LOOKING' and village_code >= ? and village_code < ? and born_in <= ? and born_in > ?
            and education <> all (?) and (registered or not ?)""";

    private final Session database;

    SeekerFactsRepository(Session database) {
        this.database = database;
    }

    /** In the region. */
    Optional<LocatedSeeker> find(UUID id, RegionCode region, LocalDate today) {
        return first("id = ? and village_code >= ? and village_code < ?", List.of(id, from(region), to(region)), today);
    }

    /** Wherever they live. */
    Optional<LocatedSeeker> ofAccount(String account, LocalDate today) {
        return RegionScope.asSystem(() -> first("account = ?", List.of(account), today));
    }

    /** Everybody in the region who looks for work and fulfils what the post requires. */
    void eachWhoMayTake(PostFacts post, RegionCode region, LocalDate today, Consumer<SeekerFacts> consumer) {
        List<Object> parameters = List.of(
                post.skills().toArray(String[]::new),
                from(region),
                to(region),
                post.ages().bornUntil(today).atDay(1),
                post.ages().bornAfter(today).atDay(1),
                tooLittle(post.education()),
                post.reserved());
        database.doWork(connection ->
                Rows.each(connection, WHO_MAY_TAKE, parameters, row -> consumer.accept(facts(row, today))));
    }

    private Optional<LocatedSeeker> first(String condition, List<Object> parameters, LocalDate today) {
        List<LocatedSeeker> found = new ArrayList<>();
        database.doWork(connection -> Rows.each(
                connection,
                FACTS + condition,
                parameters,
                row -> found.add(new LocatedSeeker(facts(row, today), row.isTrue(9)))));
        return found.stream().findFirst();
    }

    private static SeekerFacts facts(Rows row, LocalDate today) throws SQLException {
        BigDecimal wage = row.optional(6, BigDecimal.class);
        return new SeekerFacts(
                row.value(1, UUID.class),
                row.region(2),
                SeekerFacts.ageOn(today, YearMonth.from(row.value(3, LocalDate.class))),
                row.word(4, Education.class),
                row.words(5),
                wage == null ? null : Money.fen(wage),
                row.word(7, Distance.class),
                row.isTrue(8));
    }

    private static String[] tooLittle(@Nullable Education least) {
        return Arrays.stream(Education.values())
                .filter(level -> least != null && level.compareTo(least) < 0)
                .map(Enum::name)
                .toArray(String[]::new);
    }

    private static String from(RegionCode region) {
        return region.value();
    }

    /** After every code in the region: digits come before letters. */
    private static String to(RegionCode region) {
        return region.value() + "A";
    }
}
