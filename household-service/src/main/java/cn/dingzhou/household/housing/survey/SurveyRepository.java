package cn.dingzhou.household.housing.survey;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.lookup.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Figures of the survey; whoever asks makes sure that the region is the caller's. */
@ApplicationScoped
class SurveyRepository {

    /** Villages that are there, or were and have houses, grouped by the region they lie in below the one asked for. */
    private static final String COVERAGE =
            """
            select left(v.code, :digits), count(*) filter (where v.is_there),
                   count(*) filter (where v.is_there and s.houses > 0),
                   coalesce(sum(s.houses), 0), coalesce(sum(s.hazards), 0), coalesce(sum(s.disposed), 0)
            from (select code, valid_from <= :today and coalesce(valid_to, :today) >= :today as is_there
                  from region
                  where code >= :region and code < :end and length(code) = 12) v
            left join (select region_code, count(*) as houses, count(*) filter (where hazard <> 'NONE') as hazards,
                              count(*) filter (where hazard <> 'NONE' and disposed_on is not null) as disposed
                       from surveyed_house
                       where region_code >= :region and region_code < :end
                       group by region_code) s on s.region_code = v.code
            where v.is_there or s.houses > 0
            group by 1
            order by 1""";

    private final Session database;

    SurveyRepository(Session database) {
        this.database = database;
    }

    /** Of each township of the city, each village of a township, or the village itself. */
    List<SurveyCoverage> coverage(RegionCode region, LocalDate today) {
        return Rows.of(database, COVERAGE)
                .setParameter("region", region.value())
                .setParameter("end", region.value() + "A")
                .setParameter("digits", Math.min(region.value().length() + 3, 12))
                .setParameter("today", today)
                .getResultStream()
                .map(row -> SurveyCoverage.of(
                        new RegionCode(row.get(0, String.class)),
                        number(row.get(1)),
                        number(row.get(2)),
                        number(row.get(3)),
                        number(row.get(4)),
                        number(row.get(5))))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
