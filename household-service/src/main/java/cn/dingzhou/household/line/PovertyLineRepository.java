package cn.dingzhou.household.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PovertyLineRepository implements PanacheRepositoryBase<PovertyLine, Integer> {

    List<PovertyLine> byYear() {
        return list("order by year");
    }
}
