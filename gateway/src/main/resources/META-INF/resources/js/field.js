import { breakdown } from './breakdowns.js';
import { card } from './cards.js';
import { FIELDS } from './pages.js';
import { ranking } from './ranking.js';
import { column, section } from './section.js';
import { followed, trend } from './trends.js';
import { late } from './late.js';

/** A field of work: every indicator the catalogue has of it, one followed closely, charts, and breakdowns. */
export function field(name, view) {
  const codes = view.codesOf(name);
  const broken = codes.filter(code => view.indicator(code).dimension);
  const [first, ...charts] = Object.entries(FIELDS[name].charts);
  const width = i => (charts.length % 2 && i === charts.length - 1 ? 'span-12' : 'span-6');
  return [
    section('figures', codes.map(code => card(code, { look: 'span-3', leads: true })), { isQuiet: true }),
    ...following(name, column('span-7', followed(''), trend(first[0], first[1], ''))),
    section('by-kind', broken.map((code, i) => breakdown(code, broken.length % 2 && i === broken.length - 1 ? 'span-12' : 'span-6'))),
    section('trends', charts.map(([id, series], i) => trend(id, series, width(i)))),
  ];
}

/** Beside the indicator that is followed stand the townships; beside a reported one, most are the city's, who reports it. */
function following(name, charts) {
  return name === 'reported'
    ? [section('following', [charts, late('span-5')]), section('townships', [ranking('tall span-12', undefined, true)])]
    : [section('following', [charts, ranking('tall span-5')])];
}

/** The indicator in the address if it is one of the field's, else the field's own first choice. */
export function followedIn(name, by, view) {
  const codes = view.codesOf(name);
  return [by, FIELDS[name].follow, codes[0]].find(code => code && codes.includes(code));
}
