package cn.dingzhou.employment.seeker;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** Somebody who looks for work. */
@Entity
@Filter(name = RegionScope.FILTER)
class Seeker {

    @Id
    private UUID id;

    @Version
    private long version;

    private String villageCode;

    private YearMonth bornIn;

    @Nullable
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private SeekerStage stage;

    protected Seeker() {}

    /** Found work, or looks for it again; who paused stays so. */
    void become(SeekerStage now) {
        if (stage != SeekerStage.PAUSED || now == SeekerStage.AT_WORK) {
            stage = now;
        }
    }

    KnownSeeker known() {
        return new KnownSeeker(id, new RegionCode(villageCode), bornIn, memberId, stage);
    }
}
