package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a load does to a healthy suite; all look at the same one, loaded once. */
class DatasetLoaderTest {

    private static final List<String> PROGRESS = new CopyOnWriteArrayList<>();
    private static StandInSuite suite;
    private static boolean loadedBefore;
    private static int tokensForTheLoad;

    @BeforeAll
    static void load() throws IOException {
        suite = new StandInSuite();
        loadedBefore = isLoaded();
        int tokensBefore = suite.tokens.get();
        DatasetLoader.load(suite.gateway(), suite.tokenEndpoint(), "dataset-loader", "s&cret", PROGRESS::add);
        tokensForTheLoad = suite.tokens.get() - tokensBefore;
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void everyRecordArrivesThroughThePublicApi() {
        assertThat(suite.count("regions")).isEqualTo(1 + 25 + 459);
        assertThat(suite.count("populations")).isEqualTo(6 * 459);
        assertThat(suite.count("households")).isEqualTo(9_500 + 360 + 2_400);
        assertThat(suite.count("incomes")).isEqualTo(5 * 9_500 + 2 * 360);
        assertThat(suite.count("guarantee-gaps")).isEqualTo(480);
        assertThat(suite.count("dwellings")).isEqualTo(2 * 598);
        assertThat(suite.count("renovations")).isEqualTo(598);
        assertThat(suite.count("surveyed-houses")).isEqualTo(11_075 + 45_860);
        assertThat(suite.count("job-fairs")).isEqualTo(54);
        assertThat(suite.count("job-fairs/id-2021-01/posts")).isEqualTo(3_012);
        assertThat(suite.rows.keySet())
                .filteredOn(collection -> collection.endsWith("/posts"))
                .hasSize(54);
        assertThat(suite.insurance.policyYears).containsOnlyKeys("year-2019", "year-2020");
        assertThat(suite.insurance.policyYears.get("year-2019").toString())
                .contains("\"premium\":4700000.0", "\"insuredHeadcount\":94000", "\"received\":4700000.0");
        assertThat(suite.insurance.schedules).hasSize(12).allSatisfy((id, schedule) -> assertThat(
                        schedule.path("approved").asBoolean())
                .isTrue());
        assertThat(suite.count("claims")).isEqualTo(292);
        assertThat(suite.insurance.count("PAID")).isEqualTo(292);
        assertThat(suite.statistics.figures).hasSize(11);
        assertThat(suite.statistics.reports).hasSize(5 + 7 * 12);
    }

    @Test
    void whatNeedsAnotherRecordComesAfterIt() {
        assertThat(suite.writes)
                .containsSubsequence(
                        "/api/v1/regions/imports",
                        "/api/v1/populations/imports",
                        "/api/v1/households/imports",
                        "/api/v1/incomes/imports",
                        "/api/v1/guarantee-gaps/imports",
                        "/api/v1/dwellings/imports",
                        "/api/v1/renovations/imports",
                        "/api/v1/allowance-eligibilities/imports",
                        "/api/v1/allowance-grants/imports",
                        "/api/v1/industry-projects/imports",
                        "/api/v1/project-participations/imports",
                        "/api/v1/project-returns/imports",
                        "/api/v1/cooperatives/imports",
                        "/api/v1/cooperative-links/imports");
        assertThat(suite.writes)
                .containsSubsequence("/api/v1/job-fairs/imports", "/api/v1/job-fairs/id-2016-01/posts/imports");
    }

    @Test
    void progressIsToldInLinesForPeople() {
        assertThat(PROGRESS)
                .contains(
                        "农户 households: 50 % (6,130 / 12,260)",
                        "农户 households: 12,260 新增 created, 0 更新 updated, 0 未变 unchanged",
                        "岗位 posts: 54 / 54 场招聘会 fairs",
                        "上报数据 reported figures: 11 项 figures, 89 次上报 reports");
    }

    @Test
    void eachPersonsTokenIsUsedAsLongAsItLasts() {
        assertThat(tokensForTheLoad).isEqualTo(9);
    }

    @Test
    void itIsLoadedOnlyOnceTheLastRecordOfEachServiceIsThere() {
        assertThat(loadedBefore).isFalse();
        assertThat(isLoaded()).isTrue();
    }

    @Test
    void itIsNotLoadedWhileTheLastSurveyedHouseIsMissing() {
        Set<String> houses = suite.rows.get("/api/v1/surveyed-houses");
        String last = RowFormat.json(Dataset.last(new Dataset().houseSurvey().surveyedHouses())
                .findFirst()
                .orElseThrow());

        houses.remove(last);
        boolean loaded = isLoaded();
        houses.add(last);

        assertThat(loaded).isFalse();
    }

    @Test
    void itIsNotLoadedWhileTheLastReportIsMissing() {
        String last = "housing-fund-loan-amount/2020-12";

        String report = suite.statistics.reports.remove(last);
        boolean loaded = isLoaded();
        suite.statistics.reports.put(last, report);

        assertThat(loaded).isFalse();
    }

    @Test
    void askingWhetherItIsLoadedWritesNothing() {
        List<String> before = List.copyOf(suite.writes);

        isLoaded();

        assertThat(suite.writes).containsExactlyElementsOf(before);
    }

    @Test
    void loadingAgainChangesNothing() {
        List<String> progress = new CopyOnWriteArrayList<>();
        DatasetLoader.load(suite.gateway(), suite.tokenEndpoint(), "dataset-loader", "s&cret", progress::add);

        assertThat(progress)
                .contains("收入 incomes: 0 新增 created, 0 更新 updated, 48,220 未变 unchanged")
                .noneMatch(line -> line.matches(".*[1-9][0-9,]* 新增.*"));
        assertThat(suite.insurance.writes)
                .containsExactlyInAnyOrder(
                        "policy year 2019", "premium year-2019", "policy year 2020", "premium year-2020");
        assertThat(suite.statistics.writes).hasValue(11 + 5 + 7 * 12);
        assertThat(suite.insurance.count("PAID")).isEqualTo(292);
    }

    private static boolean isLoaded() {
        return DatasetLoader.isLoaded(suite.gateway(), suite.tokenEndpoint(), "dataset-loader", "s&cret");
    }
}
