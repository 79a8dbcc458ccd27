import { base, color, isNarrow, tip, valueAxis } from './look.js';
import { brief, exact, short, withUnit } from './numbers.js';

/** What ECharts is told of the ranking: the year's narrow bar before the first year's wide one, a row per township. */
export function rankingPlot(rows, year, from, indicator, view) {
  const chosen = i => rows[i].code === view.region;
  return {
    ...base(),
    tooltip: { ...base().tooltip, formatter: marks => tipOf(rows[marks[0].dataIndex], year, from, indicator) },
    grid: { left: 0, right: 0, top: 6, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: valueAxis(short, { splitNumber: 3 }),
    yAxis: [names(rows, chosen), figures(rows, from)],
    series: [
      ...(from
        ? [
            bars(
              String(from),
              rows.map(row => row.first),
              {
                yAxisIndex: 1,
                z: 1,
                barWidth: 16,
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
        rows.map((row, i) => ({ value: row.value, itemStyle: { color: color(chosen(i) ? 'copper' : 'pine') } })),
        {
          barWidth: 8,
          z: 2,
          itemStyle: { borderRadius: [0, 3, 3, 0] },
        },
      ),
    ],
  };
}

const bars = (name, data, more) => ({ name, type: 'bar', data, ...more });

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
      fontSize: 12,
      width: isNarrow() ? 96 : 150,
      overflow: 'truncate',
      formatter: (name, i) => (chosen(i) ? `{chosen|${name}}` : name),
      rich: { chosen: { color: color('copper'), fontWeight: 700 } },
    },
  };
}

/** A right-hand column of figures, which a bar's own label could not align. */
function figures(rows, from) {
  const text = value => (value === undefined ? '—' : brief(value));
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
          ? `{first|${text(rows[i].first)} →} {value|${text(rows[i].value)}}`
          : `{value|${text(rows[i].value)}}`,
      rich: {
        first: { color: color('muted'), fontSize: 12, width: 62, align: 'right' },
        value: { color: color('ink'), fontSize: 12, fontWeight: 700, width: 50, align: 'right' },
      },
    },
  };
}

function tipOf({ name, value, first }, year, from, indicator) {
  const line = (paint, of, figure) => ({
    paint: color(paint),
    name: String(of),
    value: withUnit(figure, indicator, exact),
  });
  return tip(name, [
    ...(first === undefined ? [] : [line('pale', from, first)]),
    ...(value === undefined ? [] : [line('pine', year, value)]),
  ]);
}
