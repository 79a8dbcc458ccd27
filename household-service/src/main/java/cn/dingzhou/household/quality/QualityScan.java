package cn.dingzhou.household.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;

/** Somebody had the whole registry assessed anew. */
@Entity
class QualityScan {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    /** Set by the database, whose clock also tells since when a household waits. */
    @Column(insertable = false, updatable = false)
    @Generated(event = EventType.INSERT)
    private Instant begunAt;

    private String begunBy;
    private long households;

    protected QualityScan() {}

    QualityScan(String begunBy, long households) {
        this.begunBy = begunBy;
        this.households = households;
    }

    Instant begunAt() {
        return begunAt;
    }

    QualityScanView view(long left) {
        return new QualityScanView(begunAt, begunBy, households, left, left == 0);
    }
}
