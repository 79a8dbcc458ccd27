package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.rows.GapRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What household-service is fed: the registry, where each import needs the one before, and what is written in its files. */
record RegistryFeed(Dataset dataset, PublicApi api) {

    void load(Consumer<String> progress) {
        imports().forEach(rows -> rows.run(api, progress));
    }

    boolean isLoaded() {
        return Dataset.last(imports().stream()).allMatch(rows -> rows.onlyLast().wouldCreateNothing(api));
    }

    private List<BulkImport<?>> imports() {
        List<BulkImport<?>> registry = List.of(
                new BulkImport<>("行政区划 regions", "/api/v1/regions/imports", RegionRow.class, dataset::regions),
                new BulkImport<>(
                        "农村人口 populations", "/api/v1/populations/imports", PopulationRow.class, dataset::populations),
                new BulkImport<>(
                        "农户 households", "/api/v1/households/imports", HouseholdRow.class, dataset::households),
                new BulkImport<>("收入 incomes", "/api/v1/incomes/imports", IncomeRow.class, dataset::incomes),
                new BulkImport<>(
                        "保障问题 guarantee gaps", "/api/v1/guarantee-gaps/imports", GapRow.class, dataset::guaranteeGaps));
        return Stream.concat(registry.stream(), new RecordsFeed(dataset).imports().stream())
                .toList();
    }
}
