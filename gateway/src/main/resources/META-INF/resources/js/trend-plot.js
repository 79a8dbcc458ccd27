import { base, color, grid, isNarrow, legend, px, tip, valueAxis } from './look.js';
import { exact, periodMark, periodName, short, terse, told, withUnit } from './numbers.js';
import { atPeriod } from './series.js';

const MANY_PERIODS = 13;

/** What ECharts is told of a trend: lines and bars by period, with two axes where the units differ. */
export function trendPlot(lines, periods, view) {
  const twoAxes = lines.some(line => line.axis) && lines.some(line => !line.axis);
  const isChosen = period => period === String(view.year) || period === String(view.base);
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(marks, lines, periods) },
    legend: legend(lines.length > 1),
    grid: grid(gridTop(lines.length)),
    xAxis: {
      type: 'category',
      data: periods.map((period, i) => ({
        value: periodMark(period, periods[i - 1]),
        textStyle: isChosen(period) ? { color: color('ink'), fontWeight: 700 } : {},
      })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color('line-strong') } },
      axisLabel: { color: color('muted'), fontSize: px(12), hideOverlap: true },
    },
    yAxis: [
      valueAxis(short, {
        minInterval: lines[0].as === 'bar' ? 1 : 0,
        max: twoAxes ? ({ max }) => roomAbove(max) : undefined,
      }),
      ...(twoAxes ? [valueAxis(value => `${short(value)} %`, { splitLine: { show: false }, min: 0 })] : []),
    ],
    series: lines.map((line, i) =>
      seriesOption({ ...line, axis: twoAxes ? line.axis : 0 }, periods, {
        isTop: lines.findLastIndex(other => other.stack) === i,
        isAlone: lines.length === 1,
      }),
    ),
  };
}

/** Bars keep to the lower half where a line with an axis of its own runs above them. */
function roomAbove(highest) {
  const step = 10 ** Math.floor(Math.log10(highest || 1));
  return Math.ceil((1.7 * highest) / step) * step || 1;
}

/** Room for the legend, which takes more lines the more there is in it. */
function gridTop(entries) {
  if (entries < 4) return entries > 1 ? (entries > 2 && isNarrow() ? 66 : 44) : 22;
  return isNarrow() ? 92 : 66;
}

function tipOf(marks, lines, periods) {
  const period = periods[marks[0].dataIndex];
  const shown = lines.filter(line => atPeriod(line.points, period));
  return tip(
    periodName(period),
    shown.map(line => {
      const point = atPeriod(line.points, period);
      const value = point.suppressed ? told(point) : withUnit(point.value, line.indicator, exact);
      return { paint: color(line.paint), name: line.name, value };
    }),
  );
}

function seriesOption(line, periods, { isTop, isAlone }) {
  const { code, name, as, paint: paintName, points, axis = 0, stack, area, city, region } = line;
  const paintColor = color(paintName);
  const isCrowded = periods.length > MANY_PERIODS || (isNarrow() && periods.length > 8);
  return {
    id: `${code}${city ? '-city' : ''}${region ?? ''}`,
    name,
    type: as,
    z: as === 'bar' ? 3 : 2, // a bar's label stays above the line
    stack,
    yAxisIndex: axis,
    data: periods.map(period => atPeriod(points, period)?.value ?? null),
    color: paintColor,
    barMaxWidth: px(34),
    itemStyle: as === 'bar' ? { borderRadius: stack && !isTop ? 0 : [3, 3, 0, 0] } : undefined,
    connectNulls: true,
    symbol: 'circle',
    symbolSize: px(7),
    lineStyle: { width: px(2.5), type: city ? 'dashed' : 'solid' },
    areaStyle: area && isAlone ? { color: paintColor, opacity: 0.12 } : undefined,
    label: {
      show: !axis && !stack && !city && !isCrowded && !region,
      position: 'top',
      color: color('ink'),
      fontSize: px(11),
      formatter: mark => terse(mark.value),
      textBorderColor: color('surface'),
      textBorderWidth: px(4),
    },
    labelLayout: { hideOverlap: true },
  };
}
