package cn.dingzhou.records.region;

import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Lists in the order of region and entry, of what the running work may see; a page begins where the index finds its first row. */
@ApplicationScoped
public class RegionListRepository {

    /** Where a row stands in the order of lists. */
    private record Position(String region, UUID id) {

        static final Position BEGINNING = new Position("", new UUID(0, 0));

        static Position parse(String key) {
            int colon = key.indexOf(':');
            return new Position(key.substring(0, Math.max(colon, 0)), UUID.fromString(key.substring(colon + 1)));
        }

        static String key(InRegion row) {
            return row.region() + ":" + row.id();
        }
    }

    private final Session database;

    RegionListRepository(Session database) {
        this.database = database;
    }

    /** @param filter what the conditions were made of, so that a cursor is refused with another filter */
    public <E extends InRegion> Page<E> page(Class<E> kind, Conditions conditions, PageRequest request, Object filter) {
        Position after = request.after(Position.BEGINNING, Position::parse, filter);
        conditions
                .and(conditions.column() + " >= :region", "region", after.region())
                .and("(" + conditions.column() + " > :region or e.id > :id)", "id", after.id());
        List<E> fetched = database.createSelectionQuery(
                        "select e from " + kind.getSimpleName() + " e where " + conditions.where() + " order by "
                                + conditions.column() + ", e.id",
                        kind)
                .setProperties(conditions.parameters())
                .setMaxResults(request.fetch())
                .getResultList();
        return Page.of(fetched, request, Position::key, filter);
    }
}
