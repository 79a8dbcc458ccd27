package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;

/** What insurance-service is fed. */
record InsuranceFeed(Dataset dataset, PublicApi api) {

    private static final String POLICY_YEARS = "/api/v1/policy-years";

    void load(Consumer<String> progress) {
        dataset.policyYears().filter(year -> !isOpen(year)).forEach(this::open);
        progress.accept("保险年度 policy years: 2019, 2020");
    }

    boolean isLoaded() {
        return dataset.policyYears().allMatch(this::isOpen);
    }

    private boolean isOpen(PolicyYearRow policyYear) {
        return !api.get(POLICY_YEARS + "?year=" + policyYear.year())
                .path("items")
                .isEmpty();
    }

    private void open(PolicyYearRow policyYear) {
        HttpResponse<String> answer = api.send(api.request(POLICY_YEARS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "dingzhou-dataset-policy-year-" + policyYear.year())
                .POST(HttpRequest.BodyPublishers.ofString(RowFormat.json(policyYear))));
        PublicApi.expect(201, answer);
    }
}
