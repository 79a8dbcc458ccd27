import { base, color, grid, isNarrow, px, tip, valueAxis } from './look.js';
import { exact, short, terse, told, withUnit } from './numbers.js';

/** What ECharts is told of the ranking: the year's narrow bar before the compared year's wide one, a row per place. */
export function rankingPlot(rows, year, from, indicator, view) {
  const chosen = i => rows[i].code === view.region;
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(rows[marks[0].dataIndex], year, from, indicator) },
    grid: grid(6, { left: 0, right: 0, bottom: 0 }),
    xAxis: valueAxis(short, { splitNumber: 3 }),
    yAxis: [names(rows, chosen), figures(rows, from)],
    series: [
      ...(from
        ? [
            bars(
              String(from),
              rows.map(row => row.before?.value),
              {
                yAxisIndex: 1,
                z: 1,
                barWidth: '62%',
                itemStyle: {
                  color: color('pale'),
                  borderColor: color('pale-edge'),
                  borderWidth: 1,
                  borderRadius: [0, 3, 3, 0],
                },
              },
            ),
          ]
        : []),
      bars(
        String(year),
        rows.map((row, i) => ({ value: row.now?.value, itemStyle: { color: color(chosen(i) ? 'copper' : 'pine') } })),
        { barWidth: '32%', z: 2, itemStyle: { borderRadius: [0, 3, 3, 0] } },
      ),
    ],
  };
}

const bars = (name, data, more) => ({ id: name, name, type: 'bar', data, ...more });

function names(rows, chosen) {
  return {
    type: 'category',
    inverse: true,
    data: rows.map(row => row.name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color('line-strong') } },
    axisLabel: {
      interval: 0,
      color: color('ink'),
      fontSize: px(12),
      width: px(isNarrow() ? 96 : 150),
      overflow: 'truncate',
      formatter: (name, i) => (chosen(i) ? `{chosen|${name}}` : name),
      rich: { chosen: { color: color('copper'), fontSize: px(12), fontWeight: 700 } },
    },
  };
}

/** A right-hand column of figures, which a bar's own label could not align. */
function figures(rows, from) {
  return {
    type: 'category',
    inverse: true,
    position: 'right',
    data: rows.map(row => row.code),
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      formatter: (_, i) =>
        from && !isNarrow()
          ? `{first|${told(rows[i].before, terse)} →} {value|${told(rows[i].now, terse)}}`
          : `{value|${told(rows[i].now, terse)}}`,
      rich: {
        first: { color: color('muted'), fontSize: px(12), width: px(68), align: 'right' },
        value: { color: color('ink'), fontSize: px(12), fontWeight: 700, width: px(56), align: 'right' },
      },
    },
  };
}

function tipOf({ name, now, before }, year, from, indicator) {
  const line = (paint, of, point) => ({
    paint: color(paint),
    name: String(of),
    value: point.suppressed ? told(point) : withUnit(point.value, indicator, exact),
  });
  return tip(name, [
    ...(before ? [line('pale', from, before)] : []),
    ...(now ? [line('pine', year, now)] : []),
  ]);
}
