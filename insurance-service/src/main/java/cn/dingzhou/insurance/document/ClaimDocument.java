package cn.dingzhou.insurance.document;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.facts.SortableId;
import cn.dingzhou.records.facts.Taking;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** What is known of a document; its content is in the {@link DocumentStore}. */
@Entity
@Immutable
@Filter(name = RegionScope.FILTER)
class ClaimDocument {

    @Id
    private UUID id;

    private UUID claimId;

    @Column(name = "village_code")
    private RegionCode village;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String contentType;
    private int size;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    protected ClaimDocument() {}

    ClaimDocument(UUID claim, RegionCode village, NewDocument uploaded, Taking by) {
        this.id = SortableId.next();
        this.claimId = claim;
        this.village = village;
        this.kind = uploaded.kind();
        this.contentType = uploaded.contentType();
        this.size = uploaded.content().length;
        this.sha256 = uploaded.sha256();
        this.uploadedBy = by.person();
        this.uploadedAt = by.at();
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return id + "." + DocumentType.declared(contentType).extension();
    }

    DocumentView view() {
        return new DocumentView(id, kind, contentType, size, sha256, uploadedBy, uploadedAt);
    }
}
