package cn.dingzhou.localstack.dataset;

import cn.dingzhou.localstack.dataset.employment.ApplicationRow;
import cn.dingzhou.localstack.dataset.employment.CourseRow;
import cn.dingzhou.localstack.dataset.employment.OnlineFair;
import cn.dingzhou.localstack.dataset.employment.ParticipationRow;
import cn.dingzhou.localstack.dataset.employment.PlacementRow;
import cn.dingzhou.localstack.dataset.employment.SeekerRow;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What employment-service is fed: the fairs, then what is offered at each of them; who looked for work at the online one;
 * and, once it knows the households, trainings and placements of their members.
 */
record EmploymentFeed(Dataset dataset, PublicApi api) {

    private static final String JOB_FAIRS = "/api/v1/job-fairs";
    private static final int FAIRS_BETWEEN_LINES = 10;

    void load(Consumer<String> progress) {
        loadFairs(progress);
        beforeHouseholds().forEach(rows -> rows.run(api, progress));
        participations().awaitAcceptance(api);
        participations().run(api, progress);
        placements().run(api, progress);
    }

    private void loadFairs(Consumer<String> progress) {
        new BulkImport<>("招聘会 job fairs", JOB_FAIRS + "/imports", JobFairRow.class, dataset::jobFairs)
                .run(api, progress);
        Map<String, String> ids = idsByNumber();
        List<JobFairRow> fairs = dataset.jobFairs().toList();
        for (int done = 1; done <= fairs.size(); done++) {
            JobFairRow fair = fairs.get(done - 1);
            posts(Objects.requireNonNull(ids.get(fair.number())), () -> dataset.posts(fair))
                    .run(api, line -> {});
            if (done % FAIRS_BETWEEN_LINES == 0 || done == fairs.size()) {
                progress.accept("岗位 posts: " + done + " / " + fairs.size() + " 场招聘会 fairs");
            }
        }
    }

    boolean isLoaded() {
        JobFairRow fair = Dataset.last(dataset.jobFairs()).findFirst().orElseThrow();
        String id = idsByNumber().get(fair.number());
        return id != null
                && posts(id, () -> Dataset.last(dataset.posts(fair))).wouldCreateNothing(api)
                && placements().onlyLast().wouldCreateNothing(api);
    }

    private List<BulkImport<?>> beforeHouseholds() {
        OnlineFair online = dataset.employment().onlineFair();
        return List.of(
                new BulkImport<>("求职者 seekers", "/api/v1/seekers/imports", SeekerRow.class, online::seekers),
                new BulkImport<>(
                        "求职申请 applications",
                        "/api/v1/applications/imports",
                        ApplicationRow.class,
                        online::applications),
                new BulkImport<>(
                        "培训班 training courses",
                        "/api/v1/training-courses/imports",
                        CourseRow.class,
                        dataset.employment().trainings()::courses));
    }

    private BulkImport<ParticipationRow> participations() {
        return new BulkImport<>(
                "培训人次 training participations",
                "/api/v1/training-participations/imports",
                ParticipationRow.class,
                dataset.employment().trainings()::participations);
    }

    private BulkImport<PlacementRow> placements() {
        return new BulkImport<>(
                "就业 placements",
                "/api/v1/placements/imports",
                PlacementRow.class,
                dataset.employment().placements()::rows);
    }

    private static BulkImport<PostRow> posts(String fairId, Supplier<Stream<PostRow>> rows) {
        return new BulkImport<>("岗位 posts", JOB_FAIRS + "/" + fairId + "/posts/imports", PostRow.class, rows);
    }

    private Map<String, String> idsByNumber() {
        Map<String, String> ids = new HashMap<>();
        api.forEach(
                JOB_FAIRS,
                fair -> ids.put(fair.path("number").asText(), fair.path("id").asText()));
        return ids;
    }
}
