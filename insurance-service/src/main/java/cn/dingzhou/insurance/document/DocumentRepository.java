package cn.dingzhou.insurance.document;

import cn.dingzhou.records.lookup.AnyOf;
import cn.dingzhou.records.lookup.Rows;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The documents of the claims that the running work may see. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<ClaimDocument, UUID> {

    private final Session database;

    DocumentRepository(Session database) {
        this.database = database;
    }

    /** Nobody else adds to the claim, or ends it, until the transaction ends. */
    void lockClaim(UUID claim) {
        Rows.of(database, "select id from claim where id = :claim for no key update", "id", UUID.class)
                .setParameter("claim", claim)
                .uniqueResultOptional();
    }

    ClaimDocument locate(UUID claim, UUID id) {
        return find("claimId = ?1 and id = ?2", claim, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFoundException(Text.of("材料", "document")));
    }

    /** As they were added. */
    List<ClaimDocument> of(UUID claim) {
        return list("claimId = ?1 order by id", claim);
    }

    Optional<ClaimDocument> withContent(UUID claim, String sha256) {
        return find("claimId = ?1 and sha256 = ?2", claim, sha256).firstResultOptional();
    }

    boolean allBelong(UUID claim, Set<UUID> ids) {
        return count("claimId = ?1 and any_of(id, ?2)", claim, AnyOf.ids(ids)) == ids.size();
    }

    long countOf(UUID claim) {
        return count("claimId", claim);
    }
}
