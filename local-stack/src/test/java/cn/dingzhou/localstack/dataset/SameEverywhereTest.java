package cn.dingzhou.localstack.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.localstack.dataset.employment.ApplicationRow;
import cn.dingzhou.localstack.dataset.employment.CourseRow;
import cn.dingzhou.localstack.dataset.employment.ParticipationRow;
import cn.dingzhou.localstack.dataset.employment.PlacementRow;
import cn.dingzhou.localstack.dataset.employment.SeekerRow;
import cn.dingzhou.localstack.dataset.insurance.PastClaim;
import cn.dingzhou.localstack.dataset.insurance.ScheduleRow;
import cn.dingzhou.localstack.dataset.reported.FigureRow;
import cn.dingzhou.localstack.dataset.reported.ReportRow;
import cn.dingzhou.localstack.dataset.rows.EntryRow;
import cn.dingzhou.localstack.dataset.rows.GapRow;
import cn.dingzhou.localstack.dataset.rows.HouseholdRow;
import cn.dingzhou.localstack.dataset.rows.IncomeRow;
import cn.dingzhou.localstack.dataset.rows.JobFairRow;
import cn.dingzhou.localstack.dataset.rows.PolicyYearRow;
import cn.dingzhou.localstack.dataset.rows.PopulationRow;
import cn.dingzhou.localstack.dataset.rows.PostRow;
import cn.dingzhou.localstack.dataset.rows.RegionRow;
import cn.dingzhou.localstack.dataset.rows.RowFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameEverywhereTest {

    /** Of all rows as NDJSON. It changes only with the dataset, and then a stack that is loaded must start over. */
    private static final String SHA_256 = "2bb3d367b92c0c6ca6ac2c7ff6dd054d7cdca3a11cd5807177659b0a63e329a3";

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void theDatasetIsTheRecordedOneOnEveryMachine() throws Exception {
        assertThat(digest(new Dataset())).isEqualTo(SHA_256);
    }

    @Test
    void theDatasetIsTheSameWhenMadeAgainInAnotherLanguage() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(digest(new Dataset())).isEqualTo(SHA_256);
    }

    private static String digest(Dataset dataset) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            write(RegionRow.class, dataset.regions(), out);
            write(PopulationRow.class, dataset.populations(), out);
            write(HouseholdRow.class, dataset.households(), out);
            write(IncomeRow.class, dataset.incomes(), out);
            write(GapRow.class, dataset.guaranteeGaps(), out);
            write(EntryRow.class, entries(dataset), out);
            write(PolicyYearRow.class, dataset.policyYears(), out);
            write(ScheduleRow.class, dataset.schedules(), out);
            write(PastClaim.class, dataset.claims().all().stream(), out);
            write(CourseRow.class, dataset.employment().trainings().courses(), out);
            write(ParticipationRow.class, dataset.employment().trainings().participations(), out);
            write(PlacementRow.class, dataset.employment().placements().rows(), out);
            write(SeekerRow.class, dataset.employment().onlineFair().seekers(), out);
            write(ApplicationRow.class, dataset.employment().onlineFair().applications(), out);
            write(JobFairRow.class, dataset.jobFairs(), out);
            write(FigureRow.class, dataset.reportedFigures().definitions(), out);
            write(ReportRow.class, dataset.reportedFigures().reports(), out);
            write(PostRow.class, dataset.jobFairs().flatMap(dataset::posts), out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Stream<Object> entries(Dataset dataset) {
        return new RecordsFeed(dataset)
                .imports().stream().flatMap(rows -> rows.rows().get());
    }

    private static <T> void write(Class<?> type, Stream<T> rows, OutputStream out) throws IOException {
        try (InputStream bytes = RowFormat.NDJSON.open(type, rows)) {
            bytes.transferTo(out);
        }
    }
}
