package cn.dingzhou.gateway.report;

import cn.dingzhou.events.FigureKind;
import cn.dingzhou.events.RegionCode;
import cn.dingzhou.events.ReportedFigureState;
import cn.dingzhou.gateway.indicator.Field;
import cn.dingzhou.gateway.indicator.Figure;
import cn.dingzhou.gateway.indicator.Indicator;
import cn.dingzhou.gateway.indicator.IndicatorSource;
import cn.dingzhou.gateway.indicator.Kind;
import cn.dingzhou.gateway.indicator.Period;
import cn.dingzhou.gateway.indicator.Reading;
import cn.dingzhou.gateway.indicator.ReportedSum;
import cn.dingzhou.gateway.indicator.Sum;
import cn.dingzhou.gateway.indicator.Sums;
import cn.dingzhou.gateway.indicator.Unit;
import cn.dingzhou.gateway.report.ledger.ReportLedger;
import cn.dingzhou.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The figures that departments report, as indicators. */
@ApplicationScoped
class ReportedIndicators implements IndicatorSource {

    private final ReportLedger ledger;

    ReportedIndicators(ReportLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Indicator> indicators() {
        return ledger.figures().stream().map(this::indicator).toList();
    }

    private Indicator indicator(ReportedFigureState figure) {
        boolean isStock = figure.kind() == FigureKind.STOCK;
        Sum sum = isStock ? ReportedSum.STOCKS : ReportedSum.FLOWS;
        List<String> codes = FigureParts.leaves(figure, ledger).stream()
                .map(ReportedFigureState::code)
                .toList();
        return new Indicator(
                figure.code(),
                Field.REPORTED,
                isStock ? Kind.STOCK : Kind.FLOW,
                ReportPeriods.granularity(figure.frequency()),
                new Unit(figure.unit(), Text.of(figure.unitZh(), figure.unitEn()), figure.decimals()),
                Text.of(figure.nameZh(), figure.nameEn()),
                Text.of(figure.definitionZh(), figure.definitionEn()),
                null,
                List.of(sum),
                new AllOf(codes, Reading.of(sum, figure.decimals())),
                Math.toIntExact(figure.version()),
                figure.department());
    }

    /** What has been reported under several codes, once something has under each. */
    private record AllOf(List<String> codes, Reading each) implements Reading {

        @Override
        public Optional<Figure> read(Sums sums, RegionCode region, Period period) {
            Optional<Figure> together = Optional.empty();
            for (String code : codes) {
                Optional<Figure> part = each.read(sums.under(code), region, period);
                if (part.isEmpty()) {
                    return part;
                }
                together = Optional.of(together.map(part.get()::plus).orElseGet(part::get));
            }
            return together;
        }
    }
}
