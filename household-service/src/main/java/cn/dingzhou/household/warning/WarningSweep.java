package cn.dingzhou.household.warning;

import cn.dingzhou.records.region.RegionScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Sees to it that every household is assessed soon after something of it changed, and every night. */
@ApplicationScoped
class WarningSweep {

    private static final int AT_A_TIME = 200;

    private final AssessmentQueueRepository queue;
    private final Assessment assessment;

    WarningSweep(AssessmentQueueRepository queue, Assessment assessment) {
        this.queue = queue;
        this.assessment = assessment;
    }

    @Scheduled(
            every = "${warning.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void assessWhatChanged() {
        int assessed;
        do {
            assessed = QuarkusTransaction.requiringNew().call(() -> RegionScope.asSystem(this::assessSome));
        } while (assessed == AT_A_TIME);
    }

    /** Lines, limits and days go on also where nothing changes. */
    @Scheduled(
            cron = "${warning.sweep:0 30 2 * * ?}",
            timeZone = "Asia/Shanghai",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void assessAll() {
        QuarkusTransaction.requiringNew().run(queue::addAll);
    }

    private int assessSome() {
        List<UUID> households = queue.take(AT_A_TIME);
        if (!households.isEmpty()) {
            assessment.assess(households);
        }
        return households.size();
    }
}
