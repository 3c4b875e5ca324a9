// @ts-check
import { median } from './measure.mjs';

/** @typedef {ReadonlyMap<string, readonly import('./measure.mjs').Figures[]>} FiguresByRun by name and state: `Hugo cold` */

/** What the README compares, each with what it is divided by. */
const ROWS = [
  ['all pages, compared with Hugo', 'Tendwell cold', 'Hugo cold'],
  ['all pages, compared with Eleventy', 'Tendwell cold', 'Eleventy cold'],
  ['nothing changed, compared with all pages', 'Tendwell unchanged', 'Tendwell cold'],
  ['one article changed, compared with all pages', 'Tendwell edited', 'Tendwell cold'],
];

/**
 * The table of the README, with a column for each number of articles: medians of the ratios of runs that were next to each other, of wall time and in parentheses of CPU
 * time, and the peak memory of all pages.
 *
 * @param {ReadonlyMap<number, FiguresByRun>} sites by number of articles
 */
export function readmeTable(sites) {
  const columns = [...sites].map(([count, figures]) => [
    `${count.toLocaleString('en-US')} articles`,
    '---',
    ...ROWS.map(
      ([, one = '', other = '']) =>
        `${ratio(figures, one, other, 'wall')} (${ratio(figures, one, other, 'cpu')})`,
    ),
    `${Math.round(median((figures.get('Tendwell cold') ?? []).map(({ mb }) => mb)))} MB`,
  ]);
  const names = ['', '---', ...ROWS.map(([name]) => name), 'memory for all pages'];
  return names
    .map((name, row) => `| ${[name, ...columns.map((column) => column[row])].join(' | ')} |`)
    .join('\n');
}

/** @param {FiguresByRun} figures @param {string} one @param {string} other @param {'wall' | 'cpu'} what */
function ratio(figures, one, other, what) {
  const others = figures.get(other) ?? [];
  const ratios = (figures.get(one) ?? []).map(
    (each, index) => each[what] / (others[index]?.[what] ?? Number.NaN),
  );
  return ratios.length > 0 ? median(ratios).toFixed(2) : '–';
}
