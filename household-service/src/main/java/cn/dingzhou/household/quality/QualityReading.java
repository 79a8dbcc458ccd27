package cn.dingzhou.household.quality;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import cn.dingzhou.rest.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells of findings, with what their rules say. */
@ApplicationScoped
class QualityReading {

    private final QualityFindingRepository findings;
    private final QualityCatalogue catalogue;
    private final Gazetteer gazetteer;

    QualityReading(QualityFindingRepository findings, QualityCatalogue catalogue, Gazetteer gazetteer) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    Page<QualityFindingView> list(QualityFindingFilter filter, PageRequest page) {
        return findings.page(filter.under(gazetteer::canonical), page).map(this::view);
    }

    List<QualityFindingView> of(UUID household) {
        return findings.of(List.of(household)).stream().map(this::view).toList();
    }

    /** The region itself first, then its parts. */
    List<RegionFindings> counts(@Nullable RegionCode asked, Caller caller) {
        List<RegionCode> regions = gazetteer.withParts(asked, caller);
        Map<String, Map<String, Long>> counts = findings.countedBelow(regions.get(0));
        return regions.stream().map(region -> RegionFindings.of(region, counts)).toList();
    }

    private QualityFindingView view(QualityFinding finding) {
        return finding.view(catalogue.rule(finding.key().rule()));
    }
}
