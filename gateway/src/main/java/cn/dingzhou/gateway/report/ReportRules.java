package cn.dingzhou.gateway.report;

import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.view.Figures;
import cn.dingzhou.rest.problem.Findings;
import cn.dingzhou.rest.problem.NotFoundException;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report must keep to, whatever was reported before. */
@ApplicationScoped
class ReportRules {

    /** 一万亿: no figure of a county comes near it, and all of them together can still be added up. */
    private static final int MOST_DIGITS = 12;

    /** As a citizen ID, a phone or an account number has them; no other store than ours may hold those. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11}");

    private final Figures regions;
    private final Clock clock;

    ReportRules(Figures regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** A report as it is kept: the region by its own code, the value with the figure's decimals. */
    record Checked(RegionCode region, Period period, String value) {}

    Checked check(ReportedFigureState figure, ReportRequest request) {
        Findings findings = new Findings();
        RegionCode region = region(figure, request.region(), findings);
        Period period = ReportPeriods.read("/period", request.period(), figure.frequency(), findings);
        if (period != null) {
            checkTime(figure, period, findings);
        }
        String value = value(figure, request.value(), findings);
        if (request.reason() != null && LONG_NUMBER.matcher(request.reason()).find()) {
            findings.add(
                    "/reason",
                    "personal-data",
                    "原因中不得含身份证号、电话或账号。",
                    "A reason holds no citizen ID, phone or account number.");
        }
        findings.orThrow();
        if (region == null || period == null || value == null) {
            throw new IllegalStateException("what cannot be read was found");
        }
        return new Checked(region, period, value);
    }

    private @Nullable RegionCode region(ReportedFigureState figure, @Nullable String text, Findings findings) {
        if (text == null && figure.level() == RegionCode.Level.CITY) {
            return RegionCode.DINGZHOU;
        }
        if (text == null || !RegionCode.isRegionCode(text)) {
            findings.add(
                    "/region",
                    "region-malformed",
                    "区划代码：市 6 位，乡镇 9 位。",
                    "A region code has 6 digits for the city, 9 for a township.");
            return null;
        }
        RegionCode region =
                regions.find(new RegionCode(text)).orElseThrow(() -> new NotFoundException(Text.of("地区", "region")));
        if (region.level() != figure.level()) {
            boolean city = figure.level() == RegionCode.Level.CITY;
            findings.add(
                    "/region",
                    "region-of-wrong-level",
                    city ? "该指标按全市上报。" : "该指标按乡镇上报。",
                    city ? "This figure is reported for the city." : "This figure is reported for each township.");
        }
        return region;
    }

    private void checkTime(ReportedFigureState figure, Period period, Findings findings) {
        if (ReportPeriods.end(period).isAfter(LocalDate.now(clock))) {
            findings.add(
                    "/period",
                    "period-not-over",
                    "该期间尚未结束，结束后方可上报。",
                    "The period is not over; it is reported from its last day on.");
        } else if (!ReportPeriods.isReported(figure, period)) {
            String until = figure.until();
            findings.add(
                    "/period",
                    "period-not-reported",
                    "该指标上报期自 " + figure.since() + (until == null ? " 起。" : " 至 " + until + "。"),
                    "The figure is reported from " + figure.since() + (until == null ? " on." : " to " + until + "."));
        }
    }

    /** Sizes are compared before anything is written out: a few characters can stand for a billion digits. */
    private static @Nullable String value(ReportedFigureState figure, BigDecimal value, Findings findings) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() < 0) {
            findings.add("/value", "value-negative", "数值不能为负。", "A value is not negative.");
        } else if ((long) plain.precision() - plain.scale() > MOST_DIGITS) {
            findings.add("/value", "value-too-large", "数值须小于一万亿。", "A value is below 1,000,000,000,000.");
        } else if (plain.scale() > figure.decimals()) {
            findings.add(
                    "/value",
                    "too-many-decimals",
                    "该指标最多 " + figure.decimals() + " 位小数。",
                    "This figure has at most " + figure.decimals() + " decimals.");
        } else {
            return plain.setScale(figure.decimals(), RoundingMode.UNNECESSARY).toPlainString();
        }
        return null;
    }
}
