package cn.dingzhou.household.assessment;

import cn.dingzhou.household.household.HouseholdDirectory;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sees to it that every household is assessed soon after something of it changed, and every night. */
@ApplicationScoped
class AssessmentSweep {

    private static final int AT_A_TIME = 200;

    private final AssessmentQueueRepository queue;
    private final HouseholdDirectory directory;
    private final List<Assessor> assessors;
    private final Clock clock;

    AssessmentSweep(
            AssessmentQueueRepository queue, HouseholdDirectory directory, @All List<Assessor> assessors, Clock clock) {
        this.queue = queue;
        this.directory = directory;
        this.assessors = assessors;
        this.clock = clock;
    }

    @Scheduled(
            every = "${assessment.every:1s}",
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
            cron = "${assessment.sweep:0 30 2 * * ?}",
            timeZone = "Asia/Shanghai",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void assessAll() {
        QuarkusTransaction.requiringNew().run(queue::addAll);
    }

    private int assessSome() {
        List<UUID> households = queue.take(AT_A_TIME);
        if (!households.isEmpty()) {
            Batch batch = new Batch(directory.all(households), LocalDate.now(clock));
            assessors.forEach(assessor -> assessor.assess(batch));
        }
        return households.size();
    }
}
