package cn.dingzhou.employment.enterprise;

import cn.dingzhou.employment.search.Reach;
import cn.dingzhou.employment.search.SearchText;
import cn.dingzhou.records.region.Conditions;
import cn.dingzhou.records.region.RegionListRepository;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import cn.dingzhou.rest.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** The enterprises, of every region. */
@ApplicationScoped
public class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

    private static final Text KIND = Text.of("企业", "enterprise");

    private final RegionListRepository lists;

    EnterpriseRepository(RegionListRepository lists) {
        this.lists = lists;
    }

    /** One wherever it is, since enterprises offer posts in many places. */
    public Enterprise locate(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFoundException(KIND));
    }

    /** One in the caller's region. */
    Enterprise locate(UUID id, Caller caller) {
        return inReach(findByIdOptional(id), caller);
    }

    /** As {@link #locate(UUID, Caller)}; nobody else changes it until the transaction ends. */
    Enterprise lock(UUID id, Caller caller) {
        return inReach(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), caller);
    }

    private static Enterprise inReach(Optional<Enterprise> found, Caller caller) {
        return found.filter(enterprise -> caller.mayReach(enterprise.region()))
                .orElseThrow(() -> new NotFoundException(KIND));
    }

    /** By region, then as they were entered. */
    Page<Enterprise> page(EnterpriseFilter filter, Caller caller, PageRequest request) {
        Conditions conditions = Reach.of(caller, "region", filter.region())
                .and("e.standing.stage = :stage", "stage", filter.stage())
                .and("e.name ilike :text escape '!'", "text", SearchText.pattern(filter.text()));
        return lists.page(Enterprise.class, conditions, request, filter);
    }

    /** Writes what changed; of two who register the same at once, the later one is told so. */
    void write() {
        try {
            flush();
        } catch (ConstraintViolationException race) {
            if ("enterprise_code_key".equals(race.getConstraintName())) {
                throw new ConflictException(
                        "enterprise-exists",
                        Text.of("该统一社会信用代码的企业已登记。", "An enterprise with this credit code is registered already."));
            }
            throw race;
        }
    }

    /**
     * The enterprises with these codes; those that are new are entered as they are named.
     *
     * @param named by code, in its order, so that two transactions never wait for each other's rows
     */
    public Map<CreditCode, Enterprise> enter(SortedMap<CreditCode, NamedEnterprise> named) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into enterprise (id, version, code, name, region)
                        select uuidv7(), 0, code, name, region
                        from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:regions as text[]))
                            as given (code, name, region)
                        on conflict (code) do nothing
                        """)
                .setParameter("codes", texts(named, NamedEnterprise::code))
                .setParameter("names", texts(named, NamedEnterprise::name))
                .setParameter("regions", texts(named, NamedEnterprise::region))
                .executeUpdate();
        return withCodes(named.keySet());
    }

    /** Those that are known. */
    public Map<CreditCode, Enterprise> withCodes(Collection<CreditCode> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Enterprise::code, Function.identity()));
    }

    private static String[] texts(
            SortedMap<CreditCode, NamedEnterprise> named, Function<NamedEnterprise, Object> part) {
        return named.values().stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
