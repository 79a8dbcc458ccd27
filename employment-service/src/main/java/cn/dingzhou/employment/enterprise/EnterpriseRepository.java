package cn.dingzhou.employment.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The enterprises, of every region. */
@ApplicationScoped
public class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

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
