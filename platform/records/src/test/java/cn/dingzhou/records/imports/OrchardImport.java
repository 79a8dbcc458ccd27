package cn.dingzhou.records.imports;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.rest.problem.FieldError;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Upserts with one statement, and does what a test asks before. */
@ApplicationScoped
class OrchardImport implements ImportTarget<Orchard> {

    private static final Consumer<List<ImportRow<Orchard>>> NOTHING = records -> {};

    private final EntityManager entities;
    private volatile Consumer<List<ImportRow<Orchard>>> before = NOTHING;

    OrchardImport(EntityManager entities) {
        this.entities = entities;
    }

    void before(Consumer<List<ImportRow<Orchard>>> action) {
        before = action;
    }

    void reset() {
        before = NOTHING;
    }

    @Override
    public String name() {
        return "orchards";
    }

    @Override
    public Class<?> recordType() {
        return Orchard.class;
    }

    @SuppressWarnings("unchecked") // A native query says its result type only at run time.
    @Override
    public List<RowOutcome> apply(List<ImportRow<Orchard>> records, Caller caller) {
        before.accept(records);
        List<Orchard> allowed = records.stream()
                .map(ImportRow::value)
                .filter(orchard -> caller.mayReach(new RegionCode(orchard.villageCode())))
                .toList();
        Map<String, Boolean> written = new HashMap<>();
        List<Tuple> rows = entities.createNativeQuery(
                        """
                        insert into orchard (number, village_code, content)
                        select * from unnest(cast(:numbers as text[]), cast(:villages as text[]), cast(:contents as text[]))
                        on conflict (number) do update set content = excluded.content, village_code = excluded.village_code
                        where orchard.content <> excluded.content
                        returning number, xmax = 0 as created
                        """,
                        Tuple.class)
                .setParameter("numbers", allowed.stream().map(Orchard::number).toArray(String[]::new))
                .setParameter(
                        "villages", allowed.stream().map(Orchard::villageCode).toArray(String[]::new))
                .setParameter(
                        "contents", allowed.stream().map(Orchard::toString).toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> written.put((String) row.get(0), (Boolean) row.get(1)));
        Set<Orchard> reachable = new HashSet<>(allowed);
        return records.stream()
                .map(record -> outcome(record.value(), reachable, written))
                .toList();
    }

    private static RowOutcome outcome(Orchard orchard, Set<Orchard> allowed, Map<String, Boolean> written) {
        if (!allowed.contains(orchard)) {
            return RowOutcome.rejected(
                    new FieldError("/villageCode", "not-found", "没有这个村。", "There is no such village."));
        }
        Boolean created = written.get(orchard.number());
        if (created == null) {
            return RowOutcome.unchanged();
        }
        String address = "orchards/" + orchard.number();
        return created ? RowOutcome.created(address) : RowOutcome.updated(address);
    }
}
