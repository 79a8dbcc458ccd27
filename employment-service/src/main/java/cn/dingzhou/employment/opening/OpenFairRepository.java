package cn.dingzhou.employment.opening;

import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The fairs that are open on a day, of every region. */
@ApplicationScoped
class OpenFairRepository {

    private static final String SELECT =
            """
            select e.id, e.number, e.plan.theme, e.plan.mode, e.plan.regionCode, e.plan.places, e.plan.startsOn,
                e.plan.endsOn, e.offer.enterprises, e.offer.posts, e.offer.vacancies
            from JobFair e
            where :today between e.plan.startsOn and e.plan.endsOn and\s""";

    private final Session database;

    OpenFairRepository(Session database) {
        this.database = database;
    }

    /** Those that end soonest first. */
    Page<OpenFair> page(OpenFairFilter filter, LocalDate today, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        Conditions conditions = Conditions.in("plan.regionCode", filter.region())
                .and("e.plan.mode = :mode", "mode", filter.mode())
                .and("e.plan.theme ilike :text escape '!'", "text", SearchText.pattern(filter.text()))
                .and("e.plan.endsOn >= :last", "last", after.day())
                .and("(e.plan.endsOn > :last or e.id > :id)", "id", after.id());
        List<OpenFair> fetched = fetch(conditions, today, request.fetch());
        return Page.of(fetched, request, fair -> new Position(fair.endsOn(), fair.id()).toString(), filter);
    }

    Optional<OpenFair> find(UUID id, LocalDate today) {
        Conditions conditions = Conditions.in("plan.regionCode", null).and("e.id = :id", "id", id);
        return fetch(conditions, today, 1).stream().findFirst();
    }

    private List<OpenFair> fetch(Conditions conditions, LocalDate today, int most) {
        return RegionScope.asSystem(() -> database.createSelectionQuery(
                        SELECT + conditions.where() + " order by e.plan.endsOn, e.id", OpenFair.class)
                .setProperties(conditions.parameters())
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList());
    }
}
