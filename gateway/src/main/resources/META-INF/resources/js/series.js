/** The programme the page tells of: measured from 2015, carried out from 2016 to 2020. */
export const BASELINE = 2015;
export const PROGRAMME = { from: 2016, to: 2020 };

/** What a year is compared with where nothing is chosen: the programme's first, which itself is compared with the last. */
export const usualBase = year => (year === PROGRAMME.from ? PROGRAMME.to : PROGRAMME.from);

/** The figures of an answer by "region" or "region|label", oldest first; a suppressed one has no value. */
export function byRegion(answer) {
  const series = new Map();
  for (const { region, period, label, value, suppressed = false, records, yearOnYear } of answer.values ?? []) {
    if ((value === null || value === undefined) && !suppressed) continue;
    const key = seriesKey(region, label);
    if (!series.has(key)) series.set(key, []);
    series.get(key).push({ period, year: Number(period.slice(0, 4)), value: value ?? undefined, suppressed, records, yearOnYear });
  }
  series.forEach(points => points.sort((a, b) => a.period.localeCompare(b.period)));
  return series;
}

export const seriesKey = (region, label) => (label === undefined ? region : `${region}|${label}`);

export const latest = (points, year = Infinity) => points.findLast(point => point.year <= year);
export const earliest = (points, before) => points.find(point => point.year < before && !point.suppressed);
export const previous = (points, before) => points.findLast(point => point.year < before);
export const at = (points, year) => points.find(point => point.year === year);
export const atPeriod = (points, period) => points.find(point => point.period === period);

export function total(points, from, to) {
  const inside = points.filter(point => point.year >= from && point.year <= to && !point.suppressed);
  return inside.length ? inside.reduce((sum, point) => sum + point.value, 0) : undefined;
}
