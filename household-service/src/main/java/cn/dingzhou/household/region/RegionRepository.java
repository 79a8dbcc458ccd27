package cn.dingzhou.household.region;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The regions the caller may see. */
@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

    /** The region that has this code, or is known by it elsewhere. */
    Region locate(RegionCode code) {
        Region region = resolve(List.of(code)).get(code);
        if (region == null) {
            throw notFound();
        }
        return region;
    }

    /** One that nobody else changes until the transaction ends. */
    Region lock(RegionCode code) {
        return findByIdOptional(code.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(RegionRepository::notFound);
    }

    /** Regions by the codes they were asked for with, be it their own or an alias. */
    Map<RegionCode, Region> resolve(Collection<RegionCode> codes) {
        Map<RegionCode, Region> found = new HashMap<>();
        Set<RegionCode> asked = Set.copyOf(codes);
        list("code in ?1 or code in (select r.code from Region r join r.aliases a where a in ?2)", values(asked), asked)
                .forEach(region -> {
                    region.aliases().forEach(alias -> found.put(alias, region));
                    found.put(region.code(), region);
                });
        found.keySet().retainAll(asked);
        return found;
    }

    List<Region> partsOf(RegionCode parent, LocalDate on) {
        return list("parent = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by code", parent, on);
    }

    /** In the order of the tree: every region before those in it. */
    Page<Region> page(@Nullable RegionCode parent, LocalDate on, PageRequest request) {
        String after = request.after("", code -> code, parent, on);
        Map<String, Object> parameters = new HashMap<>(Map.of("after", after, "on", on));
        String in = "";
        if (parent != null) {
            in = "parent = :parent and ";
            parameters.put("parent", parent);
        }
        List<Region> fetched = find(
                        in + "code > :after and validFrom <= :on and (validTo is null or validTo >= :on) order by code",
                        parameters)
                .range(0, request.limit())
                .list();
        return Page.of(fetched, request, region -> region.code().value(), parent, on);
    }

    /** Writes what changed; of two who enter a code or an alias at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            throw switch (String.valueOf(race.getConstraintName())) {
                case "region_pkey" -> taken("/code");
                case "region_alias_pkey" -> taken("/aliases");
                default -> race;
            };
        }
    }

    private static ConflictException taken(String pointer) {
        FieldError error = new FieldError(pointer, "code-taken", "该代码已被使用。", "There is a region with this code.");
        return new ConflictException(error.code(), error.message(), error);
    }

    /** Whether regions below this one exist after the day. */
    boolean hasChildrenAfter(RegionCode parent, LocalDate day) {
        return count("parent = ?1 and (validTo is null or validTo > ?2)", parent, day) > 0;
    }

    private static List<String> values(Collection<RegionCode> codes) {
        return codes.stream().map(RegionCode::value).toList();
    }

    private static NotFoundException notFound() {
        return new NotFoundException(Text.of("行政区划", "region"));
    }
}
