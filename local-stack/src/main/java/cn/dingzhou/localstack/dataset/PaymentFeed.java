package cn.dingzhou.localstack.dataset;

import static java.util.stream.Collectors.groupingBy;

import cn.dingzhou.localstack.dataset.insurance.PastClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Pays approved claims as it was: a batch each month, approved by two, confirmed by the bank. */
record PaymentFeed(PublicApi insurer, PublicApi approver, PublicApi decider) {

    private static final String BATCHES = "/api/v1/payment-batches";
    private static final String PAYMENTS = "/api/v1/payments";
    private static final int DAYS_AT_THE_BANK = 3;

    /** A row of {@code /payments/imports}. */
    record ConfirmationRow(String reference, BigDecimal amount, String outcome, LocalDate on) {}

    /** @param known the claims as they are, by reference */
    void pay(List<PastClaim> claims, Map<String, JsonNode> known, Consumer<String> progress) {
        Map<YearMonth, List<JsonNode>> months = new TreeMap<>();
        claims.forEach(claim -> {
            JsonNode now = Objects.requireNonNull(known.get(claim.report().reference()));
            if (now.path("stage").asText().equals("APPROVED")) {
                months.computeIfAbsent(claim.batch(), month -> new ArrayList<>())
                        .add(now);
            }
        });
        months.forEach((month, due) -> due.stream()
                .collect(groupingBy(claim -> claim.path("lossOn").asText().substring(0, 4)))
                .forEach((year, same) -> pay(month, year, same)));
        progress.accept("理赔支付 claims paid: " + claims.size());
    }

    private void pay(YearMonth month, String policyYear, List<JsonNode> claims) {
        LocalDate drawnOn = month.atEndOfMonth();
        String policyYearId = insurer.get("/api/v1/policy-years?year=" + policyYear)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        Map<String, Object> wanted = Map.of(
                "policyYearId",
                policyYearId,
                "on",
                drawnOn,
                "claimIds",
                claims.stream().map(claim -> claim.path("id").asText()).toList());
        String key = "dingzhou-dataset-batch-" + month + "-" + policyYear;
        String id = PublicApi.json(PublicApi.expect(201, insurer.post(BATCHES, wanted, key)))
                .path("id")
                .asText();
        approve(id, drawnOn);
        confirm(id, drawnOn.plusDays(DAYS_AT_THE_BANK));
    }

    /** Goes on from where the batch is. */
    private void approve(String id, LocalDate on) {
        String path = BATCHES + "/" + id;
        HttpResponse<String> batch =
                PublicApi.expect(200, insurer.send(insurer.request(path).GET()));
        String state = PublicApi.json(batch).path("state").asText();
        if (state.equals("DRAWN")) {
            batch = approver.step("POST", path + "/approvals", Map.of("on", on), batch);
            state = "APPROVED_ONCE";
        }
        if (state.equals("APPROVED_ONCE")) {
            decider.step("POST", path + "/approvals", Map.of("on", on), batch);
        }
    }

    private void confirm(String batch, LocalDate on) {
        List<ConfirmationRow> rows = new ArrayList<>();
        insurer.forEach(
                PAYMENTS + "?batch=" + batch,
                payment -> rows.add(new ConfirmationRow(
                        payment.path("reference").asText(),
                        payment.path("amount").decimalValue(),
                        "PAID",
                        on)));
        new BulkImport<>("到账 payments", PAYMENTS + "/imports", ConfirmationRow.class, rows::stream)
                .run(insurer, line -> {});
    }
}
