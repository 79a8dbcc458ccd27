import { t } from './i18n.js';
import { base, color, isNarrow, tip, valueAxis } from './look.js';
import { brief, exact, short, withUnit } from './numbers.js';
import { at } from './series.js';

/** What ECharts is told of a trend: lines and bars by year, with two axes where the units differ. */
export function trendPlot(lines, years, view) {
  const twoAxes = lines.some(line => line.axis);
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(marks, lines, years) },
    legend: legend(lines.length > 1),
    grid: {
      left: 4,
      right: 4,
      top: gridTop(lines.length),
      bottom: 2,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: years.map(year => ({
        value: String(year),
        textStyle: year === view.year ? { color: color('ink'), fontWeight: 700 } : {},
      })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color('line-strong') } },
      axisLabel: { color: color('muted') },
    },
    yAxis: [
      valueAxis(short, {
        minInterval: lines[0].as === 'bar' ? 1 : 0,
        max: twoAxes ? ({ max }) => roomAbove(max) : undefined,
      }),
      ...(twoAxes ? [valueAxis(value => `${short(value)} %`, { splitLine: { show: false }, min: 0 })] : []),
    ],
    series: lines.map((line, i) => seriesOption(line, years, lines.findLastIndex(other => other.stack) === i)),
  };
}

/** Bars keep to the lower half where a line with an axis of its own runs above them. */
function roomAbove(highest) {
  const step = 10 ** Math.floor(Math.log10(highest || 1));
  return Math.ceil((1.7 * highest) / step) * step || 1;
}

/** Room for the legend, which takes more lines the more there is in it. */
function gridTop(entries) {
  if (entries < 4) return entries > 1 ? 44 : 22;
  return isNarrow() ? 92 : 66;
}

function legend(show) {
  return {
    show,
    top: 0,
    left: 0,
    itemWidth: 12,
    itemHeight: 12,
    itemGap: 14,
    textStyle: { color: color('muted'), fontSize: 12 },
    inactiveColor: color('line-strong'),
  };
}

function tipOf(marks, lines, years) {
  const year = years[marks[0].dataIndex];
  const shown = lines.filter(line => at(line.points, year));
  return tip(
    t('year-of', { year }),
    shown.map(line => ({
      paint: color(line.paint),
      name: line.name,
      value: withUnit(at(line.points, year).value, line.indicator, exact),
    })),
  );
}

function seriesOption({ code, name, as, paint: paintName, points, axis = 0, stack, area, city }, years, isTop) {
  const paintColor = color(paintName);
  return {
    id: `${code}${city ? '-city' : ''}`,
    name,
    type: as,
    z: as === 'bar' ? 3 : 2, // a bar's label stays above the line
    stack,
    yAxisIndex: axis,
    data: years.map(year => at(points, year)?.value ?? null),
    color: paintColor,
    barMaxWidth: 34,
    itemStyle: as === 'bar' ? { borderRadius: stack && !isTop ? 0 : [3, 3, 0, 0] } : undefined,
    connectNulls: true,
    symbol: 'circle',
    symbolSize: 7,
    lineStyle: { width: 2.5, type: city ? 'dashed' : 'solid' },
    areaStyle: area ? { color: paintColor, opacity: 0.12 } : undefined,
    label: {
      show: !axis && !stack && !city && !(isNarrow() && years.length > 8),
      position: 'top',
      color: color('ink'),
      fontSize: 11,
      formatter: mark => brief(mark.value),
      textBorderColor: color('surface'),
      textBorderWidth: 4,
    },
    labelLayout: { hideOverlap: true },
  };
}
