package cn.dingzhou.household.warning;

import cn.dingzhou.household.region.Gazetteer;
import cn.dingzhou.rest.paging.Page;
import cn.dingzhou.rest.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells of warnings, with what their rules are called. */
@ApplicationScoped
class WarningReading {

    private final WarningRepository warnings;
    private final WarningCatalogue catalogue;
    private final Gazetteer gazetteer;

    WarningReading(WarningRepository warnings, WarningCatalogue catalogue, Gazetteer gazetteer) {
        this.warnings = warnings;
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    Warning locate(UUID id) {
        return warnings.locate(id);
    }

    Page<WarningView> list(WarningFilter filter, PageRequest page) {
        return warnings.page(filter.under(gazetteer::canonical), page).map(this::view);
    }

    List<WarningView> of(UUID household) {
        return warnings.of(List.of(household)).stream().map(this::view).toList();
    }

    WarningView view(Warning warning) {
        return warning.view(catalogue.title(warning.rule()));
    }
}
