import { base, color, grid, isNarrow, legend, paints, px, tip, valueAxis } from './look.js';
import { exact, short, told, withUnit } from './numbers.js';
import { at } from './series.js';

/** Stacked columns by year, one colour a value. */
export function columnsPlot(lines, years, indicator, view) {
  const colours = paints();
  const perLine = isNarrow() ? 2 : 4;
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => columnTip(marks, lines, years, indicator) },
    legend: legend(true),
    grid: grid(22 + 24 * Math.ceil(lines.length / perLine)),
    xAxis: {
      type: 'category',
      data: years.map(year => ({
        value: String(year),
        textStyle: year === view.year ? { color: color('ink'), fontWeight: 700 } : {},
      })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color('line-strong') } },
      axisLabel: { color: color('muted'), fontSize: px(12) },
    },
    yAxis: valueAxis(short, { minInterval: 1 }),
    series: lines.map((line, i) => ({
      id: line.code,
      name: line.name,
      type: 'bar',
      stack: 'all',
      color: color(colours[i % colours.length]),
      barMaxWidth: px(38),
      itemStyle: { borderColor: color('surface'), borderWidth: 1 },
      data: years.map(year => at(line.points, year)?.value ?? null),
    })),
  };
}

function columnTip(marks, lines, years, indicator) {
  const year = years[marks[0].dataIndex];
  const colours = paints();
  return tip(
    String(year),
    lines
      .map((line, i) => ({ line, i, point: at(line.points, year) }))
      .filter(({ point }) => point)
      .map(({ line, i, point }) => ({
        paint: color(colours[i % colours.length]),
        name: line.name,
        value: point.suppressed ? told(point) : withUnit(point.value, indicator, exact),
      })),
  );
}

/** Bars of one year, largest first, the compared year behind each. */
export function breakdownPlot(rows, year, from, indicator) {
  const names = {
    type: 'category',
    inverse: true,
    data: rows.map(row => row.name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color('line-strong') } },
    axisLabel: {
      interval: 0,
      color: color('ink'),
      fontSize: px(12),
      width: px(isNarrow() ? 110 : 170),
      overflow: 'truncate',
    },
  };
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => barTip(rows[marks[0].dataIndex], year, from, indicator) },
    legend: { show: false },
    grid: grid(6, { right: px(48) }),
    xAxis: valueAxis(short, { splitNumber: 3, minInterval: 1 }),
    yAxis: [names, { ...names, show: false }],
    series: [
      ...(from
        ? [
            {
              id: 'before',
              type: 'bar',
              yAxisIndex: 1,
              z: 1,
              barWidth: px(16),
              data: rows.map(row => row.before?.value ?? null),
              itemStyle: { color: color('pale'), borderColor: color('pale-edge'), borderWidth: 1, borderRadius: [0, 3, 3, 0] },
            },
          ]
        : []),
      {
        id: 'now',
        type: 'bar',
        z: 2,
        barWidth: px(from ? 8 : 14),
        data: rows.map(row => row.now?.value ?? null),
        itemStyle: { color: color('pine'), borderRadius: [0, 3, 3, 0] },
        label: {
          show: true,
          position: 'right',
          color: color('ink'),
          fontSize: px(12),
          fontWeight: 600,
          formatter: mark => told(rows[mark.dataIndex].now),
        },
      },
    ],
  };
}

function barTip(row, year, from, indicator) {
  const line = (paint, of, point) => ({
    paint: color(paint),
    name: String(of),
    value: point.suppressed ? told(point) : withUnit(point.value, indicator, exact),
  });
  return tip(row.name, [
    ...(row.before ? [line('pale', from, row.before)] : []),
    ...(row.now ? [line('pine', year, row.now)] : []),
  ]);
}
