package cn.dingzhou.employment.matching;

import cn.dingzhou.events.Education;
import cn.dingzhou.records.facts.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The posts as matching reads them. They are public, so that no region hides those that are open. */
@ApplicationScoped
class PostFactsRepository {

    private static final String FACTS =
            """
            select post.id, post.region, post.min_age, post.max_age, post.education, post.skills, post.wage_min, post.wage_max,
                post.reserved, post.title, enterprise.name, post.fair_id, post.headcount - post.filled, post.open_until""";

    private static final String BY_ID = FACTS
            + """
            , fair.region, post.stage = 'OPEN' and ? between post.open_from and post.open_until, post.filled >= post.headcount
            from post join enterprise on enterprise.id = post.enterprise_id left join job_fair fair on fair.id = post.fair_id
            where post.id = ?""";

    private static final String OPEN_TO = FACTS
            + """

            from post join enterprise on enterprise.id = post.enterprise_id
            where post.stage = 'OPEN' and post.open_until >= ? and post.open_from <= ? and post.filled < post.headcount
            and (post.min_age is null or post.min_age <= ?) and (post.max_age is null or post.max_age >= ?)
            and (post.education is null or post.education = any (?)) and (not post.reserved or ?)""";

    /** A post that is open, with what is told of it. */
    record Open(PostFacts facts, PostNotice notice) {}

    private final Session database;

    PostFactsRepository(Session database) {
        this.database = database;
    }

    Optional<LocatedPost> find(UUID id, LocalDate today) {
        List<LocatedPost> found = new ArrayList<>();
        database.doWork(connection -> Rows.each(
                connection,
                BY_ID,
                List.of(today, id),
                row -> found.add(new LocatedPost(facts(row), row.optionalRegion(15), row.isTrue(16), row.isTrue(17)))));
        return found.stream().findFirst();
    }

    /** Every post that is open today, has room, and whose requirements the seeker fulfils. */
    void eachOpenTo(SeekerFacts seeker, LocalDate today, Consumer<Open> consumer) {
        List<Object> parameters =
                List.of(today, today, seeker.age(), seeker.age(), upTo(seeker.education()), seeker.registered());
        database.doWork(connection ->
                Rows.each(connection, OPEN_TO, parameters, row -> consumer.accept(new Open(facts(row), notice(row)))));
    }

    private static PostFacts facts(Rows row) throws SQLException {
        return new PostFacts(
                row.value(1, UUID.class),
                row.region(2),
                new AgeRange(row.optional(3, Integer.class), row.optional(4, Integer.class)),
                row.optionalWord(5, Education.class),
                row.words(6),
                Money.fen(row.value(7, BigDecimal.class)),
                Money.fen(row.value(8, BigDecimal.class)),
                row.isTrue(9));
    }

    private static PostNotice notice(Rows row) throws SQLException {
        return new PostNotice(
                row.value(10, String.class),
                row.value(11, String.class),
                row.optional(12, UUID.class),
                row.value(13, Integer.class),
                row.value(14, LocalDate.class));
    }

    private static String[] upTo(Education highest) {
        return Arrays.stream(Education.values())
                .filter(level -> level.compareTo(highest) <= 0)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
