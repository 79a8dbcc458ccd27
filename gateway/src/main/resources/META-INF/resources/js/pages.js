/**
 * The fields of work, in the order of the menu. Cards come from the catalogue; this says what is drawn beyond them:
 * which indicator is followed at first, which few stand for the field, and which are worth a chart together.
 */
const bar = (code, paint, more) => ({ code, as: 'bar', paint, ...more });
const line = (code, paint, more) => ({ code, as: 'line', paint, ...more });

export const FIELDS = {
  'households': {
    follow: 'poor-persons',
    key: ['poor-persons', 'monitored-households', 'procedures-overdue'],
    charts: {
      poverty: [bar('poor-persons', 'pine'), line('poverty-incidence-rate', 'copper', { axis: 1 })],
      income: [
        line('per-capita-net-income', 'pine', { area: true }),
        line('per-capita-net-income', 'copper', { city: true }),
      ],
      categories: [
        bar('registered-households-registered-poor', 'registered-poor', { stack: 'all' }),
        bar('registered-households-exited', 'exited', { stack: 'all' }),
        bar('registered-households-low-income', 'low-income', { stack: 'all' }),
        bar('registered-households-ordinary', 'ordinary', { stack: 'all' }),
      ],
    },
  },
  'guarantees': {
    follow: 'open-guarantee-gaps',
    key: ['open-guarantee-gaps', 'guarantee-gaps-found', 'warnings-open'],
    charts: {
      gaps: [bar('guarantee-gaps-found', 'pine'), line('open-guarantee-gaps', 'copper')],
      warnings: [
        bar('warnings-opened', 'pine'),
        bar('warnings-confirmed', 'copper'),
        line('warnings-open', 'series-4'),
      ],
    },
  },
  'housing': {
    follow: 'house-renovations',
    key: ['house-renovations', 'dangerous-houses', 'houses-safe-rate'],
    charts: {
      renovations: [bar('house-renovations', 'pine'), bar('house-renovations-registered-poor', 'copper')],
      subsidy: [bar('house-renovation-subsidy', 'pine')],
    },
  },
  'health-education': {
    follow: 'medical-reimbursement',
    key: ['medical-reimbursement', 'student-aid-recipients', 'compulsory-education-enrolment'],
    charts: {
      medical: [bar('medical-reimbursement', 'pine'), line('medical-reimbursement-rate', 'copper', { axis: 1 })],
      students: [bar('student-aid-recipients', 'pine'), bar('university-admissions', 'copper')],
    },
  },
  'assistance': {
    follow: 'assistance-funds',
    key: ['assistance-funds', 'industry-projects', 'industry-employment-coverage'],
    charts: {
      industry: [line('industry-employment-coverage', 'pine', { area: true }), line('allowance-coverage', 'copper')],
      credit: [bar('micro-credit-amount', 'pine'), bar('pairing-amount', 'copper'), bar('industry-returns', 'series-4')],
    },
  },
  'insurance': {
    follow: 'insurance-payout',
    key: ['insurance-payout', 'insurance-beneficiary-households', 'insurance-fund-balance'],
    charts: {
      fund: [
        bar('insurance-premium', 'pine'),
        bar('insurance-payout', 'copper'),
        line('insurance-fund-balance', 'series-4'),
      ],
      claims: [bar('claims-reported', 'pine'), bar('claims-paid', 'copper')],
    },
  },
  'employment': {
    follow: 'placements',
    key: ['placements', 'training-participations', 'job-fairs'],
    charts: {
      posts: [
        bar('posts-offered', 'pine'),
        bar('posts-filled', 'copper'),
        line('post-fill-rate', 'series-4', { axis: 1 }),
      ],
      work: [bar('placements', 'pine'), bar('training-participations', 'copper')],
    },
  },
  'reported': {
    follow: 'housing-fund-loan-amount',
    key: ['dual-control-enterprises', 'village-clinics', 'housing-fund-loan-amount'],
    charts: {
      safety: [
        bar('dual-control-enterprises-large', 'pine', { stack: 'all' }),
        bar('dual-control-enterprises-small', 'copper', { stack: 'all' }),
      ],
      inspections: [bar('safety-inspections', 'pine')],
    },
  },
};

export const PAGES = ['overview', ...Object.keys(FIELDS), 'compare', 'reports'];
export const isPage = name => PAGES.includes(name);
export const isField = name => Object.hasOwn(FIELDS, name);

/** A gateway whose catalogue doesn't name the field yet. */
const BY_SOURCE = { 'insurance-service': 'insurance', 'employment-service': 'employment' };
export const fieldOf = ({ field, source }) => field ?? BY_SOURCE[source] ?? 'households';

/** Of the whole catalogue, what belongs to a field. */
export const codesOf = (field, catalogue) =>
  [...catalogue.values()].filter(indicator => fieldOf(indicator) === field).map(indicator => indicator.code);
