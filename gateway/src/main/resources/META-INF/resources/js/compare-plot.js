import { base, color, grid, isNarrow, legend, px, tip, valueAxis } from './look.js';
import { exact, short, terse, told, withUnit } from './numbers.js';

/** Two bars a place: the compared year pale, the chosen one strong. */
export function columnsByPlace(rows, before, now, indicator) {
  const bar = (id, year, key, look) => ({
    id,
    name: String(year),
    type: 'bar',
    barMaxWidth: px(30),
    data: rows.map(row => row[key]?.value ?? null),
    label: {
      show: !isNarrow() || rows.length < 4,
      position: 'top',
      color: color('ink'),
      fontSize: px(11),
      formatter: mark => terse(mark.value),
    },
    labelLayout: { hideOverlap: true },
    ...look,
  });
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(rows[marks[0].dataIndex], before, now, indicator) },
    legend: legend(true),
    grid: grid(48),
    xAxis: {
      type: 'category',
      data: rows.map(row => row.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color('line-strong') } },
      axisLabel: { color: color('ink'), fontSize: px(12), interval: 0, width: px(isNarrow() ? 50 : 78), overflow: 'break' },
    },
    yAxis: valueAxis(short),
    series: [
      bar('before', before, 'before', {
        color: color('pale'),
        itemStyle: { borderColor: color('pale-edge'), borderWidth: 1, borderRadius: [3, 3, 0, 0] },
      }),
      bar('now', now, 'now', { color: color('pine'), itemStyle: { borderRadius: [3, 3, 0, 0] } }),
    ],
  };
}

function tipOf(row, before, now, indicator) {
  const line = (paint, year, point) => ({
    paint: color(paint),
    name: String(year),
    value: point?.value === undefined ? told(point) : withUnit(point.value, indicator, exact),
  });
  return tip(row.name, [line('pale', before, row.before), line('pine', now, row.now)]);
}
