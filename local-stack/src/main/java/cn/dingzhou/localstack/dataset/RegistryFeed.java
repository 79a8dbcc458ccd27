package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What household-service is fed: each import needs the one before. */
record RegistryFeed(Dataset dataset, PublicApi api) {

    void load(Consumer<String> progress) {
        new BulkImport<>("行政区划 regions", "/api/v1/regions/imports", RegionRow.class, dataset::regions)
                .run(api, progress);
        new BulkImport<>("农村人口 populations", "/api/v1/populations/imports", PopulationRow.class, dataset::populations)
                .run(api, progress);
        new BulkImport<>("农户 households", "/api/v1/households/imports", HouseholdRow.class, dataset::households)
                .run(api, progress);
        incomes(dataset::incomes).run(api, progress);
    }

    boolean isLoaded() {
        return incomes(() -> Dataset.last(dataset.incomes())).wouldCreateNothing(api);
    }

    private static BulkImport<IncomeRow> incomes(Supplier<Stream<IncomeRow>> rows) {
        return new BulkImport<>("收入 incomes", "/api/v1/incomes/imports", IncomeRow.class, rows);
    }
}
