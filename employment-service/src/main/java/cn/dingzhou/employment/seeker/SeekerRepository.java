package cn.dingzhou.employment.seeker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The seekers the running work may see. */
@ApplicationScoped
class SeekerRepository implements PanacheRepositoryBase<Seeker, UUID> {

    Optional<Seeker> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }
}
