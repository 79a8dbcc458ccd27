package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.insurance.ClaimRow;
import cn.dingzhou.localstack.dataset.insurance.PastClaim;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What insurance-service is fed of claims: reported by a feed, surveyed, posted, approved and paid as it was, each step by
 * another person. What was done in an earlier load is not done again.
 */
record ClaimFeed(Dataset dataset, PublicApi feed, PublicApi insurer, PublicApi approver, PublicApi decider) {

    private static final String CLAIMS = "/api/v1/claims";
    private static final int STEPS_AT_ONCE = 3;

    void load(Consumer<String> progress) {
        List<PastClaim> claims = dataset.claims().all();
        BulkImport<ClaimRow> reports =
                new BulkImport<>("理赔报案 claims", CLAIMS + "/imports", ClaimRow.class, () -> claims.stream()
                        .map(PastClaim::report));
        reports.awaitAcceptance(feed);
        reports.run(feed, progress);
        Map<String, JsonNode> known = byReference();
        Workers.run(
                STEPS_AT_ONCE,
                claims.stream()
                        .<Runnable>map(claim -> () -> decide(
                                claim,
                                Objects.requireNonNull(known.get(claim.report().reference()))))
                        .toList());
        progress.accept("理赔核准 claims approved: " + claims.size());
        new PaymentFeed(insurer, approver, decider).pay(claims, byReference(), progress);
    }

    /** Goes on from where the claim is. */
    private void decide(PastClaim claim, JsonNode summary) {
        String path = CLAIMS + "/" + summary.path("id").asText();
        HttpResponse<String> now =
                PublicApi.expect(200, insurer.send(insurer.request(path).GET()));
        String stage = PublicApi.json(now).path("stage").asText();
        if (stage.equals("REPORTED")) {
            now = insurer.step("POST", path + "/survey", claim.survey(), now);
            now = insurer.step("PUT", path + "/payee", claim.payee(), now);
            stage = "SURVEYED";
        }
        if (stage.equals("SURVEYED")) {
            now = insurer.step("POST", path + "/notice", Map.of("on", claim.postedOn()), now);
            stage = "ON_NOTICE";
        }
        if (stage.equals("ON_NOTICE")) {
            approver.step("POST", path + "/approval", Map.of("on", claim.approvedOn()), now);
        }
    }

    private Map<String, JsonNode> byReference() {
        Map<String, JsonNode> found = new HashMap<>();
        insurer.forEach(CLAIMS, claim -> found.put(claim.path("reference").asText(), claim));
        return found;
    }
}
