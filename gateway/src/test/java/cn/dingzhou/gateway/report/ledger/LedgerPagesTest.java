package cn.dingzhou.gateway.report.ledger;

import static cn.dingzhou.gateway.AFigure.aFigure;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.ReportState;
import cn.dingzhou.events.ReportedFigureState;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerPagesTest {

    private final LedgerPages pages = new LedgerPages();

    @Test
    void ofTwoDefinedAtOnceTheFirstHolds() {
        ReportedFigureState first = aFigure("loans").with("dueDays", 5).state();
        ReportedFigureState atOnce = aFigure("loans").with("dueDays", 9).state();
        ReportedFigureState next = aFigure("loans").version(2).state();

        List.of(first, atOnce, next).forEach(pages::add);

        assertThat(pages.versions("loans")).containsExactly(first, next);
        assertThat(pages.figures()).containsExactly(List.of(first, next));
    }

    @Test
    void aReportThatWasSentTwiceIsOne() {
        ReportState report = aFigure("loans").report("130682", "2020", "457", 1, "2021-01-05T00:00:00Z");

        pages.add(report);
        pages.add(report);

        assertThat(pages.reports("loans")).containsExactly(report);
        assertThat(pages.report(report.id())).contains(report);
    }

    @Test
    void correctionsFollowWhatTheyCorrect() {
        ReportState first = aFigure("loans").report("130682", "2020", "450", 1, "2021-01-05T00:00:00Z");
        ReportState earlierYear = aFigure("loans").report("130682", "2019", "400", 1, "2021-01-05T00:00:00Z");
        ReportState correction = aFigure("loans").report("130682", "2020", "457", 2, "2021-01-06T00:00:00Z");

        List.of(correction, first, earlierYear).forEach(pages::add);

        assertThat(pages.reports("loans")).containsExactly(earlierYear, first, correction);
    }

    @Test
    void anotherFiguresReportsAreNotAmongThem() {
        assertThat(pages.reports("unknown")).isEmpty();
        assertThat(pages.versions("unknown")).isEmpty();
    }
}
