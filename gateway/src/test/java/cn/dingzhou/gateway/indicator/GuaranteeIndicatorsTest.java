package cn.dingzhou.gateway.indicator;

import static cn.dingzhou.gateway.indicator.Counted.VILLAGE;
import static cn.dingzhou.gateway.indicator.Counted.under;
import static cn.dingzhou.gateway.indicator.Counted.value;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dingzhou.events.Guarantee;
import cn.dingzhou.events.GuaranteeGapState;
import cn.dingzhou.events.GuaranteeGapState.OpenTime;
import cn.dingzhou.events.ProcedureKind;
import cn.dingzhou.events.ProcedureStage;
import cn.dingzhou.events.ProcedureState;
import cn.dingzhou.events.QualityFindingsState;
import cn.dingzhou.events.QualityFindingsState.Finding;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.State;
import cn.dingzhou.events.WarningState;
import cn.dingzhou.events.WarningState.WarningTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Gaps, warnings, procedures and findings: what is open, and for how long. */
class GuaranteeIndicatorsTest {

    private static final RegionCode HERE = new RegionCode(VILLAGE);

    @Test
    void aGapIsOpenUntilItIsVerifiedAndCountsAgainWhenItIsFoundAgain() {
        State gap = gap(time("2018-03-05", "2018-09-01"), time("2020-02-01", "2020-02-20"));

        assertThat(value("guarantee-gaps-found", "2018", gap)).isEqualTo("1");
        assertThat(value("guarantee-gaps-found", "2020", gap)).isEqualTo("1");
        assertThat(value("open-guarantee-gaps", "2018-Q2", gap)).isEqualTo("1");
        assertThat(value("open-guarantee-gaps", "2018", gap)).isEqualTo("0");
        assertThat(value("open-guarantee-gaps", "2020", gap)).isEqualTo("0");
        assertThat(under("SAFE_HOUSING", "open-guarantee-gaps", "2018-05", gap)).isEqualTo("1");
        assertThat(under("FOOD", "open-guarantee-gaps", "2018-05", gap)).isEmpty();
    }

    @Test
    void anOpenGapGrowsOlder() {
        State gap = gap(time("2020-01-10", "2020-12-01"));

        assertThat(under("UNDER_30_DAYS", "open-guarantee-gaps-by-age", "2020-01", gap))
                .isEqualTo("1");
        assertThat(under("UNDER_30_DAYS", "open-guarantee-gaps-by-age", "2020-02", gap))
                .isEqualTo("0");
        assertThat(under("UNDER_90_DAYS", "open-guarantee-gaps-by-age", "2020-02", gap))
                .isEqualTo("1");
        assertThat(under("FROM_90_DAYS", "open-guarantee-gaps-by-age", "2020-04", gap))
                .isEqualTo("1");
        assertThat(value("open-guarantee-gaps-by-age", "2020-11", gap)).isEqualTo("1");
        assertThat(value("open-guarantee-gaps-by-age", "2020-12", gap)).isEqualTo("0");
    }

    @Test
    void aGapThatIsSoonVerifiedIsNeverOld() {
        State gap = gap(time("2020-01-10", "2020-01-20"));

        assertThat(under("UNDER_90_DAYS", "open-guarantee-gaps-by-age", "2020-12", gap))
                .isEmpty();
        assertThat(value("open-guarantee-gaps-by-age", "2020-12", gap)).isEqualTo("0");
    }

    @Test
    void aWarningIsOpenUntilItEndsAndMayBeConfirmed() {
        State warning = new WarningState(
                UUID.randomUUID(),
                1,
                HERE,
                UUID.randomUUID(),
                "unsafe-house",
                List.of(
                        new WarningTime(LocalDate.of(2019, 1, 5), LocalDate.of(2019, 2, 1), false),
                        new WarningTime(LocalDate.of(2020, 1, 5), LocalDate.of(2020, 3, 1), true)));

        assertThat(value("warnings-opened", "2019", warning)).isEqualTo("1");
        assertThat(value("warnings-open", "2020-01", warning)).isEqualTo("1");
        assertThat(value("warnings-open", "2020", warning)).isEqualTo("0");
        assertThat(value("warnings-confirmed", "2019", warning)).isEmpty();
        assertThat(under("unsafe-house", "warnings-confirmed", "2020-Q1", warning))
                .isEqualTo("1");
    }

    @Test
    void aProcedureIsOverdueFromTheDayAfterItsLast() {
        State late = procedure("2020-01-06", "2020-01-31", "2020-03-10");
        State running = procedure("2020-01-06", "2020-01-31", null);
        State inTime = procedure("2020-01-06", "2020-01-31", "2020-01-31");

        assertThat(value("procedures-running", "2020-01", late, running, inTime))
                .isEqualTo("2");
        assertThat(value("procedures-overdue", "2020-01", late, running, inTime))
                .isEmpty();
        assertThat(value("procedures-overdue", "2020-02", late, running, inTime))
                .isEqualTo("2");
        assertThat(under("EXIT", "procedures-overdue", "2020", late, running, inTime))
                .isEqualTo("1");
    }

    @Test
    void findingsCountByRule() {
        State findings = new QualityFindingsState(
                UUID.randomUUID(),
                1,
                HERE,
                List.of(
                        new Finding("cleared-early", LocalDate.of(2020, 3, 1)),
                        new Finding("wage-without-worker", LocalDate.of(2020, 4, 1))));

        assertThat(value("quality-findings", "2020-03", findings)).isEqualTo("1");
        assertThat(value("quality-findings", "2020", findings)).isEqualTo("2");
        assertThat(under("cleared-early", "quality-findings", "2020", findings)).isEqualTo("1");
    }

    private static State gap(OpenTime... times) {
        return new GuaranteeGapState(
                UUID.randomUUID(), 1, HERE, UUID.randomUUID(), Guarantee.SAFE_HOUSING, List.of(times));
    }

    private static OpenTime time(String openedOn, String verifiedOn) {
        return new OpenTime(LocalDate.parse(openedOn), LocalDate.parse(verifiedOn));
    }

    private static State procedure(String submittedOn, String dueOn, @Nullable String endedOn) {
        return new ProcedureState(
                UUID.randomUUID(),
                1,
                HERE,
                UUID.randomUUID(),
                ProcedureKind.EXIT,
                endedOn == null ? ProcedureStage.NOTICE : ProcedureStage.APPROVED,
                1,
                LocalDate.parse(submittedOn),
                endedOn == null ? null : LocalDate.parse(endedOn),
                LocalDate.parse(dueOn));
    }
}
