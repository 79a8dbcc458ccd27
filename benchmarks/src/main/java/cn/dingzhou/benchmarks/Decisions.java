package cn.dingzhou.benchmarks;

import cn.dingzhou.localstack.process.PartProcess;
import java.util.List;
import java.util.UUID;

/**
 * Claims approved by four callers at once, each under the lock of its row and of the city's one fund; against pgbench, which
 * sends the same statements about copies of the same claims from four connections, while nothing else asks anything of
 * PostgreSQL.
 */
record Decisions(
        ClaimsOnNotice claims, Client approver, InsuranceTables tables, SamplePolicyYear policyYear, PartProcess part) {

    /** A multiple of eight. */
    private static final int COUNT = Integer.getInteger("decisions", 4000);

    /** Of each, before it is measured. */
    private static final int WARM_UP = COUNT / 2;

    Comparison measure() {
        claims.prepare(COUNT + WARM_UP, tables);
        Pgbench pgbench = Pgbench.of(tables, policyYear);
        pgbench.copyClaims();
        List<UUID> ids = tables.claims(policyYear.id());
        Callers.millis(ids.subList(0, WARM_UP), this::approve);
        double millis = Callers.millis(ids.subList(WARM_UP, ids.size()), this::approve);
        part.stop();
        pgbench.approve(0, WARM_UP);
        double limit = pgbench.approve(WARM_UP, COUNT);
        pgbench.requireAllApproved();
        part.start();
        return Comparison.ofRates(
                "Claims are decided, under full locking, at a good part of the speed of their statements alone",
                COUNT / millis * 1000,
                limit,
                "approvals/s",
                8);
    }

    private void approve(UUID claim) {
        approver.step(
                "POST",
                "/api/v1/claims/" + claim + "/approval",
                """
                {"on":"%d-06-10"}""".formatted(policyYear.year()),
                "\"3\"");
    }
}
