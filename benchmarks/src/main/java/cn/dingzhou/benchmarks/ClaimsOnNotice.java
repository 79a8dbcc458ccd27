package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Claims of low-income households, one of each, brought so far that only the decision is missing, through the public API. */
record ClaimsOnNotice(Client registrar, Client insurer, Newcomers newcomers, SamplePolicyYear policyYear) {

    private static final long LOOK_NANOS = 500_000_000;

    /** Reported by one person, surveyed and posted by another. */
    void prepare(int count, InsuranceTables tables) {
        List<String> households =
                Stream.generate(() -> newcomers.next("LOW_INCOME")).limit(count).toList();
        registrar.importing("households", () -> RowFormat.lines(households.stream()), () -> {});
        Supplier<InputStream> reports =
                () -> RowFormat.lines(households.stream().map(this::report));
        // The insurance learns of the households by events.
        while (!registrar.wouldTake("claims", reports)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        registrar.importing("claims", reports, () -> {});
        Callers.millis(tables.claims(policyYear.id()), this::post);
    }

    private String report(String household) {
        return """
                {"householdNumber":"%1$s","peril":"ILLNESS","lossOn":"%2$d-05-12","reportedOn":"%2$d-05-20",\
                "origin":"VILLAGE","reference":"%1$s"}"""
                .formatted(Newcomers.number(household), policyYear.year());
    }

    private void post(UUID claim) {
        String path = "/api/v1/claims/" + claim;
        int year = policyYear.year();
        String surveyed = insurer.step(
                "POST",
                path + "/survey",
                """
                {"on":"%1$d-06-01","members":3,"income":15000,"costs":[{"invoice":"%2$s","issuedOn":"%1$d-05-18",\
                "total":83000.37,"reimbursed":23000}]}"""
                        .formatted(year, claim),
                SamplePolicyYear.NEW);
        String named = insurer.step(
                "PUT",
                path + "/payee",
                """
                {"on":"%d-06-02","name":"王五","bank":"定州农商行","account":"%019d"}"""
                        .formatted(year, account(claim)),
                surveyed);
        insurer.step("POST", path + "/notice", """
                {"on":"%d-06-03"}""".formatted(year), named);
    }

    /** Everybody has an own one: claims that share one are counted. */
    private static long account(UUID claim) {
        return claim.getLeastSignificantBits() & Long.MAX_VALUE;
    }
}
