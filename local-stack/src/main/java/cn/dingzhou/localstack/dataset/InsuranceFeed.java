package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.insurance.ScheduleRow;
import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What insurance-service is fed: policy years with their premium and schedules, then the claims under them. */
record InsuranceFeed(Dataset dataset, PublicApi feed, PublicApi insurer, PublicApi approver, PublicApi decider) {

    private static final String POLICY_YEARS = "/api/v1/policy-years";
    private static final String SCHEDULES = "/api/v1/benefit-schedules";
    private static final int PAID_HOUSEHOLDS = 292;

    static InsuranceFeed of(Dataset dataset, PublicApi feed) {
        return new InsuranceFeed(
                dataset, feed, feed.as("insurer"), feed.as("insurance-approver"), feed.as("city-decider"));
    }

    void load(Consumer<String> progress) {
        dataset.policyYears().forEach(this::open);
        progress.accept("保险年度 policy years: 2019, 2020");
        new ClaimFeed(dataset, feed, insurer, approver, decider).load(progress);
    }

    boolean isLoaded() {
        return feed.get("/api/v1/claim-statistics?from=2019&to=2020")
                        .path("paid")
                        .path("households")
                        .asInt()
                == PAID_HOUSEHOLDS;
    }

    private void open(PolicyYearRow row) {
        String key = "dingzhou-dataset-policy-year-" + row.year();
        JsonNode known = find(row.year());
        JsonNode year = known.isMissingNode()
                ? PublicApi.json(PublicApi.expect(201, feed.post(POLICY_YEARS, row, key)))
                : known;
        String id = year.path("id").asText();
        if (year.path("received").decimalValue().signum() == 0) {
            receive(row, id, key + "-premium");
        }
        Set<String> drawn = new HashSet<>();
        insurer.forEach(SCHEDULES + "?policyYear=" + id, schedule -> drawn.add(nameOf(schedule)));
        dataset.schedules()
                .filter(schedule -> schedule.year() == row.year())
                .map(schedule -> terms(schedule, id))
                .filter(terms -> !drawn.contains(nameOf(terms)))
                .forEach(this::draw);
    }

    private JsonNode find(int year) {
        return feed.get(POLICY_YEARS + "?year=" + year).path("items").path(0);
    }

    private void receive(PolicyYearRow row, String id, String key) {
        Map<String, Object> premium = Map.of(
                "kind", "PREMIUM", "amount", row.premium(), "on", row.startsOn(), "reference", "DZ-CZ-" + row.year());
        PublicApi.expect(201, insurer.post(POLICY_YEARS + "/" + id + "/receipts", premium, key));
    }

    private void draw(JsonNode terms) {
        HttpResponse<String> drawn =
                PublicApi.expect(201, insurer.post(SCHEDULES, terms, "dingzhou-dataset-" + nameOf(terms)));
        String id = PublicApi.json(drawn).path("id").asText();
        approver.step("POST", SCHEDULES + "/" + id + "/approval", Map.of(), drawn);
    }

    private static ObjectNode terms(ScheduleRow schedule, String policyYearId) {
        ObjectNode terms = RowFormat.tree(schedule);
        terms.remove("year");
        return terms.put("policyYearId", policyYearId);
    }

    private static String nameOf(JsonNode schedule) {
        return schedule.path("policyYearId").asText() + "-"
                + schedule.path("peril").asText() + "-"
                + schedule.path("coveredClass").asText();
    }
}
