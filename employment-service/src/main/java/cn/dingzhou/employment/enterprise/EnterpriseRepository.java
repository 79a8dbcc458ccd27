package cn.dingzhou.employment.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The enterprises, of every region. */
@ApplicationScoped
public class EnterpriseRepository implements PanacheRepositoryBase<Enterprise, UUID> {

    /**
     * The enterprises with these codes; those that are new are entered under the given names.
     *
     * @param names by code, in its order, so that two transactions never wait for each other's rows
     */
    public Map<CreditCode, Enterprise> enter(SortedMap<CreditCode, String> names) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into enterprise (id, version, code, name)
                        select uuidv7(), 0, code, name
                        from unnest(cast(:codes as text[]), cast(:names as text[])) as given (code, name)
                        on conflict (code) do nothing
                        """)
                .setParameter(
                        "codes", names.keySet().stream().map(CreditCode::value).toArray(String[]::new))
                .setParameter("names", names.values().toArray(String[]::new))
                .executeUpdate();
        return list("code in ?1", names.keySet()).stream()
                .collect(Collectors.toMap(Enterprise::code, Function.identity()));
    }
}
