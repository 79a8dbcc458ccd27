package cn.dingzhou.employment.opening;

import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The posts that people may apply for on a day: open, not filled, of an enterprise that was not refused, and at a fair
 * unless somebody verified the enterprise.
 */
@ApplicationScoped
class OpenPostRepository {

    private static final String SELECT =
            """
            select e.id, e.fairId, enterprise.name, e.terms.title, e.terms.headcount, e.filled,
                e.terms.wageMin, e.terms.wageMax, e.terms.place,
                e.requirements.minAge, e.requirements.maxAge, e.requirements.education,
                e.requirements.skills, e.requirements.reserved, e.validity.openFrom, e.validity.openUntil
            from Post e join e.enterprise enterprise
            where e.stage = cn.dingzhou.events.PostStage.OPEN and e.filled < e.terms.headcount
                and :today between e.validity.openFrom and e.validity.openUntil
                and enterprise.standing.stage <> cn.dingzhou.employment.enterprise.EnterpriseStage.REFUSED
                and (e.fairId is not null
                    or enterprise.standing.stage = cn.dingzhou.employment.enterprise.EnterpriseStage.VERIFIED)
                and\s""";

    /** Two searches that an index serves each, where one for either name could use none. */
    private static final String NAMED =
            """
            e.id in (
                select titled.id from Post titled where titled.terms.title ilike :text escape '!'
                union
                select offered.id from Post offered where offered.enterprise.name ilike :text escape '!')""";

    private final Session database;

    OpenPostRepository(Session database) {
        this.database = database;
    }

    /** Those that close soonest first. */
    Page<OpenPost> page(OpenPostFilter filter, LocalDate today, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        String nearby = filter.nearbyPrefix();
        Conditions conditions = Conditions.in("terms.place", filter.region())
                .and("e.terms.place >= :nearby", "nearby", nearby)
                .and("e.terms.place < :nearbyEnd", "nearbyEnd", nearby == null ? null : nearby + "A")
                .and("e.fairId = :fair", "fair", filter.fair())
                .and(
                        "e.terms.wageMin >= :wage",
                        "wage",
                        filter.wageMin() == null ? null : BigDecimal.valueOf(filter.wageMin()))
                .and(
                        "(e.requirements.education is null or e.requirements.education in :reachable)",
                        "reachable",
                        filter.reachable())
                .and(NAMED, "text", SearchText.pattern(filter.text()))
                .and("e.validity.openUntil >= :until", "until", after.day())
                .and("(e.validity.openUntil > :until or e.id > :id)", "id", after.id());
        List<OpenPost> fetched = fetch(conditions, today, request.fetch());
        return Page.of(fetched, request, post -> new Position(post.openUntil(), post.id()).toString(), filter)
                .map(post -> post.seenFrom(filter.near()));
    }

    Optional<OpenPost> find(UUID id, LocalDate today) {
        Conditions conditions = Conditions.in("terms.place", null).and("e.id = :id", "id", id);
        return fetch(conditions, today, 1).stream().findFirst();
    }

    private List<OpenPost> fetch(Conditions conditions, LocalDate today, int most) {
        return database.createSelectionQuery(
                        SELECT + conditions.where() + " order by e.validity.openUntil, e.id", OpenPost.class)
                .setProperties(conditions.parameters())
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
