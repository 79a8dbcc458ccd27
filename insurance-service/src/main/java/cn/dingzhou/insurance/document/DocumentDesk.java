package cn.dingzhou.insurance.document;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.audit.AuditTrail;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.rest.problem.ConflictException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where documents are added to claims and looked into. */
@ApplicationScoped
public class DocumentDesk {

    private final ClaimFiles claims;
    private final DocumentRepository documents;
    private final DocumentStore store;
    private final DocumentSettings settings;
    private final AuditTrail audit;

    DocumentDesk(
            ClaimFiles claims,
            DocumentRepository documents,
            DocumentStore store,
            DocumentSettings settings,
            AuditTrail audit) {
        this.claims = claims;
        this.documents = documents;
        this.store = store;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * Adds a document to a claim that the caller may see; the same content again is the same document.
     *
     * @throws cn.dingzhou.rest.problem.DomainException 400 {@code not-what-it-says}, 409 {@code too-many-documents} or as
     *     {@link ClaimFiles} tells, 415
     */
    @Transactional
    public AddedDocument add(UUID claimId, DocumentKind kind, String contentType, byte[] content, Taking by) {
        NewDocument uploaded = NewDocument.of(kind, contentType, content);
        documents.lockClaim(claimId);
        RegionCode village = claims.villageOf(claimId);
        claims.requireOpen(claimId);
        Optional<ClaimDocument> known = documents.withContent(claimId, uploaded.sha256());
        if (known.isPresent()) {
            return new AddedDocument(known.get().view(), false);
        }
        requirePlace(claimId);
        ClaimDocument added = new ClaimDocument(claimId, village, uploaded, by);
        documents.persist(added);
        store.put(added.id(), content);
        audit.record("document-added", told(claimId, added.id()), null);
        return new AddedDocument(added.view(), true);
    }

    /** The documents of a claim that the caller may see, as they were added. */
    public List<DocumentView> of(UUID claimId) {
        claims.villageOf(claimId);
        return documents.of(claimId).stream().map(ClaimDocument::view).toList();
    }

    DocumentView known(UUID claimId, UUID id) {
        claims.villageOf(claimId);
        return documents.locate(claimId, id).view();
    }

    /** Whether all of these are documents of the claim. */
    public boolean allBelong(UUID claimId, Collection<UUID> ids) {
        return documents.allBelong(claimId, Set.copyOf(ids));
    }

    @Transactional
    DocumentContent read(UUID claimId, UUID id, String purpose) {
        claims.villageOf(claimId);
        ClaimDocument document = documents.locate(claimId, id);
        audit.record("document-read", told(claimId, id), purpose);
        return new DocumentContent(document.fileName(), document.view().contentType(), store.get(id));
    }

    private static String told(UUID claimId, UUID id) {
        return "claims/" + claimId + "/documents/" + id;
    }

    private void requirePlace(UUID claimId) {
        if (documents.countOf(claimId) >= settings.perClaim()) {
            throw new ConflictException(
                    "too-many-documents",
                    Text.of(
                            "每个案件最多 %d 份材料；请合并后上传。".formatted(settings.perClaim()),
                            "A claim has at most %d documents; put several into one.".formatted(settings.perClaim())));
        }
    }
}
