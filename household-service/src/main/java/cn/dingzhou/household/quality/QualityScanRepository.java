package cn.dingzhou.household.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QualityScanRepository implements PanacheRepositoryBase<QualityScan, UUID> {

    Optional<QualityScan> latest() {
        return find("order by begunAt desc").firstResultOptional();
    }
}
