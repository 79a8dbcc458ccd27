package cn.dingzhou.employment.seeker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seekers the running work may see. */
@ApplicationScoped
class SeekerRepository implements PanacheRepositoryBase<Seeker, UUID> {

    Optional<Seeker> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    List<Seeker> ofMembers(Collection<UUID> memberIds) {
        return list("memberId in ?1", memberIds);
    }
}
