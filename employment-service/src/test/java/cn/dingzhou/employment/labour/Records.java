package cn.dingzhou.employment.labour;

import static org.awaitility.Awaitility.await;

import cn.dingzhou.employment.worker.WorkerWatch;
import cn.dingzhou.records.region.RegionScope;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;

/** Writes jobs and courses as the parts that own them do, and tells who watches. */
@ApplicationScoped
class Records {

    @Inject
    Session database;

    @Inject
    @All
    List<WorkerWatch> watches;

    UUID place(UUID member) {
        UUID id = UUID.randomUUID();
        inTransaction(() -> insertPlacement(id, member));
        return id;
    }

    void end(UUID placement, String on, String reason) {
        change(
                "update placement set ended_on = cast(:on as date), end_reason = :reason where id = :id",
                "select member_id from placement where id = :id",
                placement,
                on,
                reason);
    }

    UUID enrol(UUID member, String stage) {
        UUID id = UUID.randomUUID();
        inTransaction(() -> {
            database.createNativeMutationQuery(
                            """
                            with course as (
                                insert into training_course (id, version, number, title, skill, provider, region, place,
                                    starts_on, ends_on, days, capacity, attendance_due, stage)
                                values (:id, 0, cast(:id as text), '缝纫', '缝纫', '职教中心', '130682', '定州', '2020-05-01',
                                    '2020-05-20', 20, 30, 80, :stage))
                            insert into training_participation (id, version, course_id, course_region, member_id,
                                village_code, stage, registered_on, registered_by)
                            values (:id, 0, :id, '130682', :member, '130682108201', 'ENROLLED', '2020-04-01', 'x')""")
                    .setParameter("id", id)
                    .setParameter("member", member)
                    .setParameter("stage", stage)
                    .executeUpdate();
            tell(member);
        });
        return id;
    }

    void finish(UUID participation) {
        change(
                "update training_participation set ended_on = cast(:on as date), stage = :reason where id = :id",
                "select member_id from training_participation where id = :id",
                participation,
                "2020-05-20",
                "NOT_COMPLETED");
    }

    /** A visit that is not committed before the job waits for it. */
    void placeWhileVisited(UUID member) {
        CompletableFuture<Void> placing =
                RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
                    database.createNativeMutationQuery(
                                    """
                            insert into labour_visit (id, version, member_id, village_code, visited_on, state, entered_by,
                                entered_at)
                            values (:id, 0, :id, '130682108201', '2020-05-12', 'LOOKING', 'x', now())""")
                            .setParameter("id", member)
                            .executeUpdate();
                    tell(member);
                    CompletableFuture<Void> started = CompletableFuture.runAsync(
                            () -> inTransaction(() -> insertPlacement(UUID.randomUUID(), member)));
                    await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
                    return started;
                }));
        placing.join();
    }

    private boolean somebodyWaits() {
        return database.createNativeQuery("select count(*) from pg_locks where not granted", Long.class)
                        .getSingleResult()
                > 0;
    }

    private void insertPlacement(UUID id, UUID member) {
        database.createNativeMutationQuery(
                        """
                        insert into placement (id, version, member_id, village_code, channel, employer, started_on,
                            monthly_wage, recorded_by, recorded_at)
                        values (:id, 0, :member, '130682108201', 'OWN_SEARCH', '工厂', '2020-05-01', 3000, 'x', now())""")
                .setParameter("id", id)
                .setParameter("member", member)
                .executeUpdate();
        tell(member);
    }

    private void change(String update, String member, UUID id, String on, String reason) {
        inTransaction(() -> {
            database.createNativeMutationQuery(update)
                    .setParameter("id", id)
                    .setParameter("on", on)
                    .setParameter("reason", reason)
                    .executeUpdate();
            tell(database.createNativeQuery(member, UUID.class)
                    .setParameter("id", id)
                    .getSingleResult());
        });
    }

    private void tell(UUID member) {
        watches.forEach(watch -> watch.changed(List.of(member)));
    }

    private static void inTransaction(Runnable work) {
        RegionScope.asSystem(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
