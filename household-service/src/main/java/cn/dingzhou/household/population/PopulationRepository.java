package cn.dingzhou.household.population;

import static java.util.stream.Collectors.toMap;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The populations of the villages the caller may see. */
@ApplicationScoped
class PopulationRepository implements PanacheRepositoryBase<Population, String> {

    /** Where a village's year stands in the order of lists. */
    private record Position(String village, int year) {

        static final Position BEGINNING = new Position("", 0);

        static Position parse(String key) {
            int colon = key.indexOf(':');
            return new Position(key.substring(0, Math.max(colon, 0)), Integer.parseInt(key.substring(colon + 1)));
        }

        static String key(PopulationRow row) {
            return row.villageCode() + ":" + row.year();
        }
    }

    /** One that nobody else changes until the transaction ends. */
    Optional<Population> lock(RegionCode village) {
        return findByIdOptional(village.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes a village's population; of two who record its first year at once, the later one is told so. */
    void enter(Population population) {
        try {
            persistAndFlush(population);
        } catch (ConstraintViolationException race) {
            throw new ConflictException(
                    "population-exists", Text.of("该村人口刚刚被登记，请重新读取。", "Somebody has just recorded it; read it again."));
        }
    }

    Population locate(RegionCode village) {
        return findByIdOptional(village.value())
                .orElseThrow(() -> new NotFoundException(Text.of("农村人口记录", "population")));
    }

    Map<RegionCode, Population> ofVillages(Collection<RegionCode> villages) {
        // A stream would have a population twice whose rows PostgreSQL does not send one after the other.
        return list(
                        "select distinct p from Population p left join fetch p.personsByYear where p.villageCode in ?1",
                        villages.stream().map(RegionCode::value).toList())
                .stream()
                .collect(toMap(Population::village, population -> population));
    }

    /** In the order of village and year. */
    Page<PopulationRow> page(@Nullable RegionCode region, @Nullable Integer year, PageRequest request) {
        Position after = request.after(Position.BEGINNING, Position::parse, region, year);
        String prefix = region == null ? "" : region.value();
        List<PopulationRow> fetched = getEntityManager()
                .createQuery(
                        "select p.villageCode, key(y), value(y) from Population p join p.personsByYear y"
                                + " where p.villageCode >= :village and p.villageCode >= :first and p.villageCode < :end"
                                + " and (p.villageCode > :village or key(y) > :after) and key(y) between :from and :to"
                                + " order by p.villageCode, key(y)",
                        Object[].class)
                .setParameter("village", after.village())
                .setParameter("after", after.year())
                .setParameter("first", prefix)
                .setParameter("end", prefix + "A")
                .setParameter("from", year == null ? 0 : year)
                .setParameter("to", year == null ? Integer.MAX_VALUE : year)
                .setMaxResults(request.fetch())
                .getResultStream()
                .map(row -> new PopulationRow(new RegionCode((String) row[0]), (Integer) row[1], (Integer) row[2]))
                .toList();
        return Page.of(fetched, request, Position::key, region, year);
    }
}
