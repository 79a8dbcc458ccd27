/** The programme the page tells of: measured from 2015, carried out from 2016 to 2020. */
export const BASELINE = 2015;
export const PROGRAMME = { from: 2016, to: 2020 };

/** Points {year, value} of each region in an answer, oldest first. */
export function byRegion(answer) {
  const regions = new Map();
  for (const { region, period, value } of answer.values ?? []) {
    if (value === null || value === undefined) continue;
    if (!regions.has(region)) regions.set(region, []);
    regions.get(region).push({ year: Number(period.slice(0, 4)), value });
  }
  regions.forEach(points => points.sort((a, b) => a.year - b.year));
  return regions;
}

export const latest = (points, year = Infinity) => points.findLast(point => point.year <= year);
export const earliest = (points, before) => points.find(point => point.year < before);
export const previous = (points, before) => points.findLast(point => point.year < before);
export const at = (points, year) => points.find(point => point.year === year);

export function total(points, from, to) {
  const inside = points.filter(point => point.year >= from && point.year <= to);
  return inside.length ? inside.reduce((sum, point) => sum + point.value, 0) : undefined;
}
