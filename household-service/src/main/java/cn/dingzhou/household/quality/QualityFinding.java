package cn.dingzhou.household.quality;

import cn.dingzhou.events.QualityFindingsState;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.records.region.RegionScope;
import cn.dingzhou.rest.problem.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** What a rule finds about a household now; it lies where the household lives. */
@Entity
@Filter(name = RegionScope.FILTER, condition = "region_code >= :from and region_code < :to")
class QualityFinding {

    /** A household is found once by each rule. */
    @Embeddable
    record Key(UUID householdId, String rule) {}

    @EmbeddedId
    private Key key;

    /** A text, since lists compare it with beginnings of codes. */
    private String regionCode;

    private LocalDate foundOn;
    private String detailZh;
    private String detailEn;

    /** Whether others know of it where it lies now. */
    private boolean told;

    protected QualityFinding() {}

    QualityFinding(Key key, RegionCode village, Text detail, LocalDate today) {
        this.key = key;
        this.foundOn = today;
        this.regionCode = village.value();
        holdsStill(village, detail);
    }

    /** It was found again, maybe after the household moved. */
    final void holdsStill(RegionCode village, Text detail) {
        told = told && regionCode.equals(village.value());
        regionCode = village.value();
        detailZh = detail.zh();
        detailEn = detail.en();
    }

    Key key() {
        return key;
    }

    RegionCode region() {
        return new RegionCode(regionCode);
    }

    boolean isTold() {
        return told;
    }

    /** What others learn of it, from now on. */
    QualityFindingsState.Finding tell() {
        told = true;
        return new QualityFindingsState.Finding(key.rule(), foundOn);
    }

    QualityFindingView view(QualityRule rule) {
        return new QualityFindingView(
                key.householdId(),
                region(),
                rule.id(),
                rule.field(),
                rule.titleZh(),
                rule.titleEn(),
                detailZh,
                detailEn,
                rule.remedyZh(),
                rule.remedyEn(),
                foundOn);
    }
}
