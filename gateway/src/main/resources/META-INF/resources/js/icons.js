import { svg } from './dom.js';

/** Drawn on 24 x 24 with a line of 1.7; decoration beside a name. */
const LINES = {
  'households': 'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M10 20v-5h4v5',
  'guarantees': 'M12 3l7.5 3v5.5c0 4.6-3 8-7.5 9.5-4.5-1.5-7.5-4.9-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5',
  'housing': 'M4 20V9l5-4 5 4v11M14 12h6v8M4 20h17M7.5 12h3M7.5 16h3M17 15.5v.5',
  'health-education': 'M3 7.5c3-1.6 6-1.6 9 0 3-1.6 6-1.6 9 0V19c-3-1.6-6-1.6-9 0-3-1.6-6-1.6-9 0zM12 7.5V19M7.5 10.5v4M5.5 12.5h4',
  'assistance': 'M12 20c-5-3.6-8-6.7-8-10.2C4 7.2 5.9 5.5 8.1 5.5c1.6 0 3 .8 3.9 2.2.9-1.4 2.3-2.2 3.9-2.2C18.1 5.5 20 7.2 20 9.800c0 3.5-3 6.6-8 10.200z',
  'insurance': 'M12 3v2M3.5 13a8.5 8.5 0 0 1 17 0c-1.4-1.3-2.9-1.3-4.2 0-1.4-1.3-2.9-1.3-4.3 0-1.4-1.3-2.9-1.3-4.3 0-1.3-1.3-2.8-1.3-4.2 0zM12 13v5.500a2 2 0 0 1-4 0',
  'employment': 'M4 8.500h16V19H4zM9 8.500V6a1.5 1.5 0 0 1 1.5-1.500h3A1.5 1.5 0 0 1 15 6v2.500M4 13c5 2.3 11 2.3 16 0M12 13.500v2',
  'reported': 'M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M9 12.500h7M9 16.500h5',
};

export const icon = name =>
  svg('svg', { 'class': 'icon', 'viewBox': '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: LINES[name] ?? LINES.reported }));
